// Which days of the month, quarter, half-year or week follow 每月, 每季度 (28日前, 末, 下旬, 10日和25日, 末月25日)?

import { readDash } from './readDash';
import { skipKinds } from './skipKinds';
import type { Reading, Token } from './Token';
import { tokenAt } from './tokenAt';

/** Each day as `DD` or `end`; one null when no day is given or it is a weekday. */
export function readDaysOfPeriod(
  tokens: readonly Token[],
  at: number,
  recur: string,
): Reading<(string | null)[]> {
  const first = readDay(tokens, at, recur);
  const days = [first.value];
  let next = first.next;
  while (first.value !== null && tokenAt(tokens, next).kind === 'and' && isDay(tokens, next + 1)) {
    const another = readDay(tokens, next + 1, recur);
    days.push(another.value);
    next = another.next;
  }
  return { value: days, next };
}

function readDay(tokens: readonly Token[], at: number, recur: string): Reading<string | null> {
  if (recur === 'irregular') return { value: null, next: at };
  const afterEnd = skipAfterEnd(tokens, at);
  if (afterEnd > at) return { value: null, next: afterEnd };
  if (recur === 'weekly') return { value: null, next: skipWeekday(tokens, at) };
  const workday = /^(?:最后|前|第)$/.test(tokenAt(tokens, at).text)
    ? skipKinds(tokens, at + 1, ['number', 'count'])
    : at;
  if (workday > at + 1 && /工作日$/.test(tokenAt(tokens, workday).text)) {
    return { value: null, next: skipKinds(tokens, workday + 1, ['before', 'within']) };
  }
  const month = skipMonthOfQuarter(tokens, at);
  if (month > at && tokenAt(tokens, month).kind !== 'number')
    return { value: tokenAt(tokens, at).text === '末' ? 'end' : null, next: month };
  const start = month > at ? month : skipKinds(tokens, at, ['filler', 'month', 'quarter']);
  const first = tokenAt(tokens, start);
  if (first.kind === 'end' && isDay(tokens, start + 1)) return readDay(tokens, start + 1, recur);
  if (first.kind === 'end') return { value: 'end', next: skipKinds(tokens, start + 1, ['before', 'until']) };
  if (first.kind === 'ten-days') {
    return {
      value: first.value === 3 ? 'end' : `${first.value}0`,
      next: skipKinds(tokens, start + 1, ['before']),
    };
  }
  if (!isDay(tokens, start)) return { value: null, next: at };
  const dash = readDash(tokens, start + 2, false);
  const last = dash !== null && isDay(tokens, dash) ? dash : start;
  const day = String(tokenAt(tokens, last).value).padStart(2, '0');
  return { value: day, next: skipKinds(tokens, last + 2, ['before', 'until']) };
}

/** 每季度结束后10日内: counted from the period's end, no day of it. */
function skipAfterEnd(tokens: readonly Token[], at: number): number {
  const isEnd = /^(?:结束|终了)$/.test(tokenAt(tokens, at).text) && tokenAt(tokens, at + 1).kind === 'after';
  return isEnd ? skipKinds(tokens, at + 2, ['number', 'count', 'day', 'span', 'within', 'before']) : at;
}

function isDay(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).kind === 'number' && tokenAt(tokens, at + 1).kind === 'day';
}

/** 每季度末月25日, 每季度首月10日, 每月次月5日: the day counts. */
function skipMonthOfQuarter(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 6);
  const month = words.findIndex((token) => /^(?:个?月|次月)$/.test(token.text));
  const lead = words
    .slice(0, month)
    .map((token) => token.text)
    .join('');
  if (words[month]?.text === '次月') return month === 0 ? at + 1 : at;
  return month > 0 && /^(?:首|末|次|首个|第一个?|最后一?个?|下个?)$/.test(lead) ? at + month + 1 : at;
}

/** 每周五前; 每周一次 is no Monday. */
function skipWeekday(tokens: readonly Token[], at: number): number {
  const isWeekday = /^[一二三四五六日天]$/.test(tokenAt(tokens, at).text);
  return isWeekday && tokenAt(tokens, at + 1).text !== '次'
    ? skipKinds(tokens, at + 1, ['before', 'until'])
    : at;
}
