// Which numbers only count the items of a cell (1、6月底前…；2、12月底前…)? They are no months.

import { textOf, type Words } from './Words';

/** Makes list marks 1、 2、 … stops; a list needs its 1 and its 2, with words between them. */
export function hideListMarks(words: Words): void {
  if (!/\d[&.;]/.test(words.code)) return;
  const marks: number[] = [];
  for (const { 0: mark, index } of words.code.matchAll(/(?<!\d)\d\d?(?=[&.;])/g)) {
    const isNext = Number(mark) === marks.length + 1 && '、.)'.includes(textOf(words, index + mark.length));
    const isApart = marks.length ? index > (marks.at(-1) ?? 0) + 2 : !index || words.code[index - 1] === '(';
    if (isNext && isApart) marks.push(index);
  }
  if (marks.length > 1)
    for (const at of marks) words.code = words.code.slice(0, at) + words.code.slice(at).replace(/\d+./, (mark) => ';'.repeat(mark.length));
}
