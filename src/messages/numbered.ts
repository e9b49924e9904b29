// How is a task called by its printed number? 第11项, 第（三）项; a number with words in it is a name already (政协第1号).

import { fill } from './fill';
import { isPlainNumber } from './isPlainNumber';

/**
 * The template with the number in it, or the number by itself where it has words of its own.
 * @example numbered('第{no}项', '政协第1号') //=> '政协第1号'
 */
export function numbered(template: string, no: string): string {
  return isPlainNumber(no) ? fill(template, { no }) : no;
}
