// Form: place or level and a body the national layer knows (区财政局, 州委编办, 临夏州卫生健康委员会, 发改委).

import type { UnitKind } from '../../../catalog/Catalog';
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
          kind: kindOf(body, header),
          header,
          body,
          key: body.key,
          dropped: header.text === '',
        },
      ),
    );
  });
}

/** A township's government is the township. */
function kindOf(body: Body, header: Header): UnitKind {
  if (body.generic && header.text === '') return 'collective';
  return header.level === 'township' && body.key === '人民政府/' ? 'township' : body.kind;
}

/** The centre's bodies are complete without place or level. */
function isCentral(body: Body): boolean {
  return body.level === 'nation' && body.lead === null;
}
