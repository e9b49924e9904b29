// Under which key is a unit counted: the same for all names of one body, also where no catalog lists it.

import { nameBody } from '../../language/unit';
import type { Unit } from '../../language/unit/Unit';

/** Names remembered at a time; a table has a few hundred. */
const REMEMBERED = 4000;
const remembered = new Map<string, string>();

/**
 * The catalog's id, else level and body (市发改委, 市发展和改革委员会), else the name itself.
 * @example unitKey(unitOf('市发改委')) === unitKey(unitOf('市发展和改革委员会')) //=> true
 */
export function unitKey({ id, name, clean }: Unit): string {
  return id ?? bodyKey(name ?? clean);
}

function bodyKey(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const body = nameBody(name, null);
  const key = body ? `${body.level}:${body.key}` : name;
  remembered.set(name, key);
  return key;
}
