// Which catalog does a region have that nobody prepared? One without units: names are then recognised by the national layer only.

import type { Catalog, Region } from './Catalog';
import { statusWords } from './statusWords';

const PREFIXES: Readonly<Record<Region['level'], string>> = {
  nation: '',
  province: '省',
  prefecture: '市',
  county: '县',
};

/**
 * A catalog without units for a level; `prefix` is the character short names begin with (default 省, 市, 县).
 * @example emptyCatalog('county', '区', '玄武区').units //=> []
 */
export function emptyCatalog(
  level: Region['level'],
  prefix: string = PREFIXES[level],
  name: string = '',
): Catalog {
  return {
    version: '0',
    region: { id: '', name, level, prefix, titleWords: endingsOf(name) },
    units: [],
    tasks: [],
    statusWords,
  };
}

/** 江苏省南京市玄武区 is also 南京市玄武区 and 玄武区. */
function endingsOf(name: string): string[] {
  const words = name === '' ? [] : [name];
  for (const part of name.matchAll(/省|自治区|市|自治州|州|盟|地区/g)) {
    const rest = name.slice(part.index + part[0].length);
    if (rest.length > 1) words.push(rest);
  }
  return words;
}
