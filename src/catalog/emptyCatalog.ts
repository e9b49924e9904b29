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
    region: { id: '', name, level, prefix, titleWords: name === '' ? [] : [name] },
    units: [],
    tasks: [],
    statusWords,
  };
}
