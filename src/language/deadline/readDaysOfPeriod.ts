// Which days of the month, quarter, half-year or week follow 每月, 每季度 (28日前, 末, 下旬, 10日和25日, 末月25日)?

import { two } from './day';
import type { FormReading } from './Form';
import { readDash } from './readDash';
import { matchAt, skip, skipText, textOf, valueAt, type Words } from './Words';

const AFTER_END = /Xz[1-9cl#dDGjwf]*/y;
const WEEKDAY = /[一二三四五六日天](?!次)(?:[以之]?前)?/y;
const WORKDAY = /(?:最后|前|第)[\d一二三四五六七八九十两个]+工作日(?:[以之]?[前内])*/y;
const MONTH_OF_PERIOD = /(?:(?:首|末|次|首个|第一个?|最后一?个?|下个?)个?月|次月)/y;
const FILLER = /[_vXC@kZmMq]*/y;
const DAY = /(?:(e)(?![1-9cl][dD])|(t)|e?[1-9cl][dD])[fu]*/y;
const DATE = /[1-9cl][dD]/y;

/** The duty with each of its days as `DD` or `end`; without one when none is given or it is a weekday. */
export function readDaysOfPeriod(words: Words, at: number, recur: string): FormReading {
  const days: string[] = [];
  let next = at;
  do {
    const [day, behind] = recur === 'irregular' ? ['', at] : readDay(words, next > at ? next + 1 : at, recur);
    days.push(day);
    next = behind;
  } while (days.at(-1) && words.kinds[next] === '&' && skip(DATE, words, next + 1) > next + 1);
  return [next, true, ...days.map((day) => ({ type: 'recurring', recur: recur + day }) as const)];
}

function readDay(words: Words, at: number, recur: string): [day: string, next: number] {
  for (const [pattern, read] of [
    [AFTER_END, skip],
    [WORKDAY, skipText],
  ] as const) {
    const next = read(pattern, words, at);
    if (next > at) return ['', next];
  }
  if (recur === 'weekly') return ['', skipText(WEEKDAY, words, at)];
  const month = skipText(MONTH_OF_PERIOD, words, at);
  if (month > at && !/[1-9cl]/.test(words.kinds[month] ?? ''))
    return [textOf(words, at) === '末' ? ':end' : '', month];
  const start = month > at ? month : skip(FILLER, words, at);
  const found = matchAt(DAY, words, start);
  if (!found) return ['', at];
  const [shape, end, tenDays] = found;
  if (end) return [':end', start + shape.length];
  const first = shape.startsWith('e') ? start + 1 : start;
  if (tenDays)
    return [valueAt(words, start) === 3 ? ':end' : `:${valueAt(words, start)}0`, start + shape.length];
  const dash = readDash(words, first + 2);
  const last = dash && skip(DATE, words, dash) > dash ? dash : first;
  const limit = skip(LIMIT, words, last + 2);
  return [`:${two(valueAt(words, last))}`, limit];
}

const LIMIT = /[fu]*/y;
