// Form: a name put together from known subjects and words (区工信和商务局, 县养老服务中心), or only shaped like one (县果业局, 大健康公司).

import { type Header, type Piece, piece } from '../Piece';
import { compositions } from './composition';

/** Pieces that begin with this header. */
export function composedNames(
  text: string,
  start: number,
  header: Header,
  found: Piece[],
  effort: 'sure' | 'all' = 'all',
): void {
  const isBare = header.text === '';
  for (const { end, kind, isKnown, cost, bare, key } of compositions(text, header.end, effort)) {
    const price = cost + header.cost + (isBare ? bare : 0);
    found.push(
      piece(isKnown ? 'composed' : 'shaped', start, end, price, { kind, header, key, dropped: isBare }),
    );
  }
}
