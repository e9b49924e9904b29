// Of which level is a unit — the centre's, the province's, the city's, the county's or a township's?

import type { Region } from '../../catalog/Catalog';
import type { NameLevel } from './Piece';
import type { Unit } from './Unit';
import { levelOfPlace, headersAt, type KnownPlaces } from './forms/header';
import { bodies } from './lexicon/bodies';
import { WordTree } from './lexicon/WordTree';

/** Words that begin with the character of a level. */
const BEGINS_BY_CHANCE = /^(?:区[域块]|县域|市[场政民容]|省军)/;

/**
 * Level a unit speaks of, read from its name; a unit of the catalog is of its region's. Null when the name tells none (管委会, 公司).
 * @example unitLevel(unit, region) // 市财政局 in a table of 沙坡头区 //=> 'prefecture'
 */
export function unitLevel(
  unit: Pick<Unit, 'id' | 'name' | 'clean'>,
  region: Pick<Region, 'level' | 'prefix' | 'titleWords'> | null,
): NameLevel | null {
  if (unit.id !== null && region) return region.level;
  const name = unit.name ?? unit.clean;
  const own: KnownPlaces = new WordTree<NameLevel>();
  for (const word of region?.titleWords ?? [])
    if (/[省市县区州盟旗]$/.test(word)) own.add(word, region?.level ?? levelOfPlace(word));
  const known = bodies.get(name);
  if (known && !/^[省市县区州旗]直/.test(name)) return known.level;
  const header = headersAt(name, 0, own)
    .filter(({ text, end }) => text !== '' && end < name.length)
    .sort((a, b) => b.end - a.end || a.cost - b.cost)
    .find(({ end }) => end > 1 || !BEGINS_BY_CHANCE.test(name));
  if (header) return region && header.text === region.prefix ? region.level : header.level;
  return region && region.prefix !== '' && name.startsWith(region.prefix) ? region.level : null;
}
