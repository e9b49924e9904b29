// How do several units' entries for one task stand in one cell, and who wrote what of it?

import { plainText } from '../../table/compare';

/** One unit's text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Each entry under its unit's name.
 * @example stackedEntries([{ name: '区教育局', text: '已建成。' }, { name: '区财政局', text: '已拨付。' }])
 * //=> '区教育局：已建成。\n区财政局：已拨付。'
 */
export function stackedEntries(entries: readonly NamedText[]): string {
  return entries.map(({ name, text }) => `${name}：${text}`).join('\n');
}

/** What a cell says: text before the first name, and the texts under names. */
export interface SplitEntry {
  readonly unnamed: string;
  readonly named: readonly NamedText[];
}

/**
 * Takes a stacked cell apart; a name counts at the beginning of a line only.
 * @example splitEntries('区教育局：已建成。', ['区教育局']).named[0]?.text //=> '已建成。'
 */
export function splitEntries(text: string, names: readonly string[]): SplitEntry {
  const unnamed: string[] = [];
  const named: { name: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const name = names.find((one) => line.startsWith(one) && /^\s*[:：]/.test(line.slice(one.length)));
    const last = named.at(-1);
    if (name !== undefined) {
      named.push({ name, lines: [line.slice(name.length).replace(/^\s*[:：]/, '')] });
    } else if (last) last.lines.push(line);
    else unnamed.push(line);
  }
  return {
    unnamed: unnamed.join('\n').trim(),
    named: named.map(({ name, lines }) => ({ name, text: lines.join('\n').trim() })),
  };
}

/**
 * Does the cell hold this unit's text, on lines of its own under its name?
 * @example holdsEntry('区教育局：已建成。', { name: '区教育局', text: '已建成。' }) //=> true
 */
export function holdsEntry(cell: string, entry: NamedText): boolean {
  const lines = (text: string): string => `\n${text.split('\n').map(plainText).join('\n')}\n`;
  return lines(cell).includes(lines(stackedEntries([entry])));
}
