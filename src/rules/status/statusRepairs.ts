// Which words of 完成情况 does a cell mean that is not understood as it is written: the same words without signs around them, or words one slip away?

import type { CatalogWord } from '../../catalog/Catalog';
import { readStatus } from '../../language/progress/readStatus';
import type { PeriodField } from '../../table/DutyTable';
import { entryRepair } from '../entryRepair';
import type { Repair } from '../Finding';

/** Numbers and dots before the words. An open or crossed box says something and is none. */
const MARK = /^(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳•·●■◆▪*★-]|\s)+/;
/** Punctuation behind them; a question mark says something. */
const TAIL = /(?:[，,、：:！!…～~。.;；·]|\s)+$/;
const PAIR = /^(?:【(.+)】|\[(.+)\]|「(.+)」|“(.+)”|"(.+)"|（(.+)）|\((.+)\)|《(.+)》)$/s;
/** 完成情况：已完成, 状态：推进中 */
const LABEL = /^(?:完成情况|完成状态|状态|进度|办理情况|落实情况)[：:]\s*/;

/** Most candidates that are offered. */
const MOST = 3;

/**
 * One safe repair where nothing but signs, a label or a doubling go and the rest is understood; else the words of the list that are one character away.
 * @example statusRepairs(entryOf('【已完成】'), []) //=> [{ kind: 'safe', cell: 'G3', before: '【已完成】', after: '已完成' }]
 */
export function statusRepairs(entry: PeriodField, listed: readonly CatalogWord[]): readonly Repair[] {
  const plain = bare(entry.raw);
  if (plain !== entry.raw && isUnderstood(plain, listed)) return [entryRepair('safe', entry, plain)];
  return listed
    .filter(({ word }) => word.length > 2 && isOneSlip(plain, word))
    .slice(0, MOST)
    .map(({ word }) => entryRepair('suggested', entry, word));
}

function isUnderstood(text: string, listed: readonly CatalogWord[]): boolean {
  const value = readStatus(text, listed);
  return value !== null && value !== 'unclear';
}

/** Taken off until nothing more comes off. */
function bare(text: string): string {
  const inner = PAIR.exec(text.trim())?.slice(1).find(Boolean);
  const once = (inner ?? text).replace(LABEL, '').replace(MARK, '').replace(TAIL, '');
  const doubled = /^(.{2,}?)\s*\1$/s.exec(once)?.[1] ?? once;
  return doubled === text ? text : bare(doubled);
}

/** One character put in, left out or taken for another. */
function isOneSlip(text: string, word: string): boolean {
  if (text === word || Math.abs(text.length - word.length) > 1) return false;
  let at = 0;
  while (at < text.length && text[at] === word[at]) at += 1;
  const [shorter, longer] = text.length < word.length ? [text, word] : [word, text];
  const rest = longer.slice(at + 1);
  return rest === (text.length === word.length ? shorter.slice(at + 1) : shorter.slice(at));
}
