// Which kinds can a name without place and level be (卫生健康局 → health/局 and health)?

import { composedNames } from '../forms/composedName';
import type { Header, Piece } from '../Piece';
import { bodies } from './bodies';

const NO_HEADER: Header = { end: 0, text: '', level: null, place: false, cost: 0 };

/** Keys of the whole name, exact one first, then the subject alone; none when the national layer does not know it. */
export function bodyKeys(name: string): string[] {
  const known = bodies.get(name);
  const key = known ? known.key : composedKey(name);
  if (key === null) return [];
  const subject = key.slice(0, key.lastIndexOf('/'));
  return key.endsWith('/') ? [key] : [key, subject];
}

function composedKey(name: string): string | null {
  const found: Piece[] = [];
  composedNames(name, 0, NO_HEADER, found);
  return found.find((piece) => piece.end === name.length && piece.key !== null)?.key ?? null;
}
