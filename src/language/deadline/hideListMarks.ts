// Which numbers only count the items of a cell (1、6月底前…；2、12月底前…)? They are no months.

import { skip, textOf, valueAt, type Words } from './Words';

const MARK = /[12cl][&.;]/y;

/** Makes list marks 1、 2、 … stops; a list needs its 1 and its 2, with words between them. */
export function hideListMarks(words: Words): void {
  if (!/[12c][&.;]/.test(words.kinds)) return;
  const marks: number[] = [];
  for (let at = 0; at < words.kinds.length; at++) {
    if (skip(MARK, words, at) === at || valueAt(words, at) !== marks.length + 1) continue;
    if (!/[、.)]/.test(textOf(words, at + 1)) || /[1-9cl]/.test(words.kinds[at - 1] ?? '')) continue;
    const isApart =
      marks.length === 0 ? at === 0 || words.kinds[at - 1] === '(' : at > (marks.at(-1) ?? 0) + 2;
    if (isApart) marks.push(at);
  }
  if (marks.length < 2) return;
  for (const at of marks) words.kinds = `${words.kinds.slice(0, at)};;${words.kinds.slice(at + 2)}`;
}
