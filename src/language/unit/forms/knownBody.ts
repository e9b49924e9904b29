// Form: place or level and a body the national layer knows (区财政局, 州委编办, 临夏州卫生健康委员会, 发改委).

import { type Header, type Piece, piece } from '../Piece';
import type { Body } from '../lexicon/Body';
import { bodies } from '../lexicon/bodies';

/** Pieces that begin with this header. */
export function knownBodies(text: string, start: number, header: Header, found: Piece[]): void {
  bodies.visit(text, header.end, (end, body) => {
    if (header.text === '' && body.needsHeader) return;
    if (header.level === 'nation' && body.kind === 'township') return;
    found.push(
      piece(
        body.generic && header.text === '' ? 'collective' : 'known',
        start,
        end,
        1 + (isCentral(body) && header.text === '' ? 0 : header.cost),
        {
          kind: body.generic && header.text === '' ? 'collective' : body.kind,
          header,
          body,
          key: body.key,
          dropped: header.text === '',
        },
      ),
    );
  });
}

/** The centre's bodies are complete without place or level. */
function isCentral(body: Body): boolean {
  return body.level === 'nation' && body.lead === null;
}
