// The last day that a task's own text and indicator name.

import { foundDeadlines } from '../../language/foundDeadlines';
import { remembered } from '../../language/remembered';
import { sentencesOf } from '../../language/sentences';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { RuleContext } from '../RuleContext';
import { lastDay } from './lastDay';

/** Most texts name no time at all; reading them would cost more than all other rules together. */
const timeWord =
  /[\d０-９〇零○一二三四五六七八九十两半](?:\([a-z]*\))?\s*个?[”"’』」]?\s*[年月季旬日号期五]|[今明本当次来每]\s*[年月季]|[年月季旬]\s*[底末内中初前终]|[\d０-９]\s*[-./．－—]\s*[\d０-９]|[期届]|[\d０-９]{6}/;
/** A sentence with none of these says nothing of times, and nothing that others leave out. */
const timeSign = /[年月季旬日号期届周天时前后内底末初起]|[\d０-９]\s*[-./．－—]|[\d０-９]{4}/;

const hasTimeSign = remembered((sentence) => timeSign.test(sentence));
/** The sentences of a text that may tell of times. */
const timesOf = remembered((text) => {
  const sentences = sentencesOf(text);
  const telling = sentences.filter(hasTimeSign);
  const words = telling.length === sentences.length ? text : telling.map((one) => one.text).join('');
  return { words: timeWord.test(words) ? words : null };
});

/** The latest day named in text and indicator; null when none is. */
export function lastDayInTexts(
  { text, indicator }: UnderstoodTask,
  { table, date }: RuleContext,
): string | null {
  const reference = { year: table.year, date };
  const dayOf = (words: string): string => lastDay(foundDeadlines(words, reference)) ?? '';
  const [one, other] = [timesOf(text.raw).words, indicator && timesOf(indicator.raw).words];
  const day = one === null ? '' : dayOf(one);
  const next = other === null ? '' : dayOf(other);
  return (next > day ? next : day) || null;
}
