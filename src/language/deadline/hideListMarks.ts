// Which numbers only count the items of a cell (1、6月底前…；2、12月底前…)? They are no months.

import type { Words } from './Words';

const LIST = /^\(?1[&.;].+\D2[&.;]/;

/** Makes list marks 1、 2、 … stops; a list begins with its 1 and has its 2, with words between them. */
export function hideListMarks(words: Words): void {
  let count = 0;
  if (LIST.test(words.code))
    words.code = words.code.replace(/(?<!\d)\d\d?[&.;]/g, (mark) =>
      parseInt(mark) === count + 1 ? ';'.repeat(`${++count};`.length) : mark,
    );
}
