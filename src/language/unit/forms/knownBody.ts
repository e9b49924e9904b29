// Form: place or level and a body the national layer knows (区财政局, 州委编办, 临夏州卫生健康委员会, 发改委).

import type { UnitKind } from '../../../catalog/Catalog';
import { type Header, type Piece, piece } from '../Piece';
import type { Body } from '../lexicon/Body';
import { bodies } from '../lexicon/bodies';
import { levelOfPlace } from './header';

/** The office that committee and government share in print (县委县政府办) is one of each; 办公室 in full may be a joint one. */
const SHARED_OFFICE = /[省市县区州盟旗](?:人民政府|政府|府)(办公厅|办(?!公|事))/y;

/** 团市委, 团县委: the level stands inside the name. */
const LEAGUE = /^团[省市州盟县区旗]委$/;
/** The kind of 团委 and 共青团委员会. */
const YOUTH = '共青团委员会/';

/** Pieces that begin with this header. */
export function knownBodies(text: string, start: number, header: Header, found: Piece[]): void {
  bodies.visit(text, header.end, (end, body) => {
    if (text[start] === '团' && header.text === '' && LEAGUE.test(text.slice(start, end))) {
      const level = text.charAt(start + 1);
      const own = { ...header, text: level, level: levelOfPlace(level) };
      found.push(piece('known', start, end, 1, { kind: 'people', header: own, body, key: YOUTH }));
      return;
    }
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
    if (body.key === '党委/' && text[end - 1] === '委') sharedOffice(text, start, end, header, found);
  });
}

/** 共青团盐城市委: place or level stands inside the name. */
export function youthLeague(text: string, start: number, header: Header, found: Piece[]): void {
  const [committee] = /^委(?:员会)?/.exec(text.slice(header.end, header.end + 3)) ?? [];
  if (committee === undefined || header.text === '') return;
  const end = header.end + committee.length;
  found.push(piece('known', start, end, 0.9 + header.cost, { kind: 'people', header, key: YOUTH }));
}

/** The committee before a shared office: printed without it, meant with it. */
function sharedOffice(text: string, start: number, end: number, header: Header, found: Piece[]): void {
  SHARED_OFFICE.lastIndex = end;
  const word = `委${SHARED_OFFICE.exec(text)?.[1] ?? ''}`;
  const body = word === '委' ? undefined : bodies.get(word);
  if (!body) return;
  const { kind, key } = body;
  found.push(piece('known', start, end, 0.9 + header.cost, { kind, header, body, key, meant: [word] }));
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
