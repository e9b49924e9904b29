// Several names in one cell: how they are written, and read again. A name may hold a 顿号 itself (各县、区人民政府).

import { formerNameWords } from '../../messages/zh-CN/catalogSheet';
import { fill } from '../../messages/fill';
import type { DatedName } from '../Catalog';
import { readDay } from './readDay';

/**
 * Names parted by ；; a single name with a 、 in it gets one behind it, so that it stays one.
 * @example writeNames(['县发改委', '县发改局']) //=> '县发改委；县发改局'
 */
export function writeNames(names: readonly string[]): string {
  const only = names.length === 1 ? (names[0] ?? '') : '';
  return /[、，,]/.test(only) ? `${only}；` : names.join('；');
}

/**
 * Names as a person parts them: ； or line breaks; where there is neither, also 、 and commas.
 * @example readNames('县发改委、县发改局') //=> ['县发改委', '县发改局']
 */
export function readNames(text: string): string[] {
  const marks = /[；;\n]/.test(text) ? /[；;\n]/ : /[、，,]/;
  return text
    .split(marks)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Former names with their time.
 * @example writeFormer([{ name: '区编办', from: null, until: '2019-03-31' }]) //=> '区编办（至2019-03-31）'
 */
export function writeFormer(names: readonly DatedName[]): string {
  return writeNames(
    names.map(({ name, from, until }) => {
      if (until !== null) return fill(formerNameWords.between, { name, from: from ?? '', until });
      return from === null ? name : fill(formerNameWords.from, { name, from });
    }),
  );
}

/** Former names again; null when a time is written that is no day. */
export function readFormer(text: string): DatedName[] | null {
  const names: DatedName[] = [];
  for (const written of readNames(text)) {
    const [, name, inside = ''] = /^(.+?)[（(]([^（(]*(?:至|起)[^（(]*)[）)]$/.exec(written) ?? [];
    const time = /^(?:([^至]*)至([^至]+)|([^起]+)起)$/.exec(inside.trim());
    if (name === undefined || !time || !/\d/.test(inside)) {
      names.push({ name: written, from: null, until: null });
      continue;
    }
    const [, since = '', last = '', start = ''] = time;
    const from = readDay(since || start);
    const until = readDay(last);
    if (from === undefined || until === undefined) return null;
    names.push({ name, from, until });
  }
  return names;
}
