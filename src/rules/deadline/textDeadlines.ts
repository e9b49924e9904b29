// The last day that a task's own text and indicator name.

import { foundDeadlines } from '../../language/foundDeadlines';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';
import { lastDay } from './lastDay';

/** What a text that names a day must have. Most name no time at all; reading them would cost more than all other rules together. */
const timeWord =
  /[\d０-９〇零○一二三四五六七八九十两半ⅠⅡⅢⅣIV](?:\([a-z]*\))?\s*个?[”"’』」]?\s*[年月季旬日号期五底末]|[今明本当次下来每]\s*[年月季]|岁末|[年月季旬]度?\s*[底末内中初前终]|[\d０-９]\s*[-./．－—、]\s*[\d０-９]|(?:19|20)\d\d(?:0[1-9]|1[0-2])|[０-９]{6}/;

/** The latest day named in text and indicator; null when none is. */
export function lastDayInTexts(
  { text, indicator }: UnderstoodTask,
  { table, date }: RuleContext,
): string | null {
  const reference = { year: table.year, date };
  let last: string | null = null;
  for (const field of [text, indicator]) {
    const day = field && timeWord.test(field.raw) ? lastDay(foundDeadlines(field.raw, reference)) : null;
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
