// Which body does a well-formed name mean, whatever form of its name is printed (省人社厅, 山东省人力资源和社会保障厅)?

import { bodyKeys } from './lexicon/bodyKeys';

/** A body of one level: two names with the same values mean the same body of a region. */
export interface NameBody {
  /** The level word (市); 国 for the centre's bodies. */
  readonly level: string;
  /** Its subject and organ (教育/局). */
  readonly key: string;
  /** The subject alone: the same at every level. */
  readonly subject: string;
}

const LEVEL = /^(?:自治区|自治州|国家|[省市州盟县区旗])/;
/** 团市委 and 共青团某市委 are one body. */
const LEAGUE = /^团([省市州盟县区旗])委$|^共青团(.*[省市州盟县区旗])委(?:员会)?$/;
const PLACE = /[^省市州盟县区旗]{2,}?(?:自治区|自治州|自治县|[省市州盟县区旗])/g;

/**
 * Null for a name that tells no level, is of another place, or is not known.
 * @example nameBody('山东省财政厅', '山东省') //=> { level: '省', key: '财政/厅', subject: '财政' }
 */
export function nameBody(name: string, region: string | null): NameBody | null {
  const own = region?.match(PLACE)?.at(-1) ?? '';
  for (const place of [region ?? '', own]) {
    if (place !== '' && name.startsWith(place)) return bodyAt(own.at(-1) ?? '', name.slice(place.length));
  }
  const league = LEAGUE.exec(name);
  if (league) return nameBody(`${league[1] ?? league[2] ?? ''}共青团委`, region);
  const level = LEVEL.exec(name)?.[0];
  if (level !== undefined && level !== '国家')
    return bodyAt(level, name.slice(level.length)) ?? bodyAt('国', name);
  return bodyAt('国', name);
}

function bodyAt(level: string, rest: string): NameBody | null {
  const [key, subject = key] = bodyKeys(rest);
  if (key === undefined || subject === undefined) return null;
  return level === '国' && !/\/(?:部|署|总局)$/.test(key) ? null : { level, key, subject };
}
