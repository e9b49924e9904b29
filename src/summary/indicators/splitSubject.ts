// Does one number stand for several things (住院和门诊次均费用增长率分别控制在5%以内)? Then each has a row of its own.

import type { Quantity } from '../../language/quantity';

const LISTED = /^(.{1,12}?)(?:和|与|及|以及|、)(.{2,})$/;
const WHOLE = /(?:率|数|量|比重|占比|比例|金额|费用|收入|支出|面积|人次)$/;

/**
 * The subjects a number stands for: several only where the text says so (分别, 均) between subject and number.
 * @example splitSubject('住院和门诊次均费用增长率', '分别') //=> ['住院次均费用增长率', '门诊次均费用增长率']
 */
export function splitSubject(subject: string, between: string): readonly string[] {
  const match = /分别|均|各/.test(between) ? LISTED.exec(subject) : null;
  const [, first = '', last = ''] = match ?? [];
  if (first === '') return [subject];
  const tail = WHOLE.test(first) ? '' : last.slice(first.length);
  return tail === '' && !WHOLE.test(first) ? [subject] : [first + tail, last];
}

/** A quantity once for each of its subjects. */
export function eachSubject(quantity: Quantity, text: string): readonly Quantity[] {
  const { subject, span } = quantity;
  const words = text.slice(Math.max(0, span[0] - 4), span[1]).replace(/\s/g, '');
  const between = subject === '' ? '' : words.slice(words.lastIndexOf(subject.slice(-1)) + 1);
  return splitSubject(subject, between).map((one) =>
    one === subject ? quantity : { ...quantity, subject: one },
  );
}
