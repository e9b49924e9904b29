// Which words does a normal text consist of? Longest known word first; every character belongs to exactly one token.

import { NUMERAL, numeralValue } from './numeral';
import type { Token } from './Token';
import { VOCABULARY } from './vocabulary';

const PLAN =
  /[“"'‘「『]?(?:十[一二三四五六七]五|第十[一二三四五六七]个五年(?:规划|计划)?)[”"'’」』]?(?![年月日号个项家])/y;
const PLAN_BEGINS = new Set('“"\'‘「『十第');
const DAMAGED =
  /(?=[^年月日]*\d)(?=[^年月日]*[A-Za-z×※□*?_])[\dA-Za-z×※□*?_]{1,6}(?=[年月日])|[A-Za-z×※□*_]{2,4}(?=[年月日])/y;
const ARABIC = /\d+/y;
const CHINESE = new RegExp(`[${NUMERAL}](?:[${NUMERAL}0Oo]*[${NUMERAL}])?`, 'y');
const NO_GAPS: ReadonlySet<number> = new Set();
const PLANS = '一二三四五六七';

/**
 * The words of a normal text, in order and without gaps.
 * `gaps` are the offsets before which a blank was dropped; only a time of day (30 0:00) needs them.
 * @example tokenize('6月底').map((token) => token.kind) //=> ['number', 'month', 'end']
 */
export function tokenize(text: string, gaps: ReadonlySet<number> = NO_GAPS): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const word =
      planAt(text, at) ?? damagedAt(text, at) ?? numberAt(text, at, tokens, gaps) ?? wordAt(text, at);
    tokens.push(word);
    at = word.end;
  }
  return tokens;
}

function planAt(text: string, at: number): Token | null {
  if (!PLAN_BEGINS.has(text.charAt(at))) return null;
  const found = match(PLAN, text, at);
  if (!found || NUMERAL.includes(text[at - 1] ?? ' ')) return null;
  const number = [...found].map((character) => PLANS.indexOf(character) + 1).find((value) => value > 0) ?? 0;
  return token('plan', found, at, 10 + number);
}

function damagedAt(text: string, at: number): Token | null {
  if (!/[\dA-Za-z×※□*?_]/.test(text.charAt(at))) return null;
  const found = match(DAMAGED, text, at);
  return found ? token('damaged', found, at) : null;
}

/** Digits that a lost blank has glued to a following year (2022.62022.12, 2022061520221231) come apart again. */
function numberAt(
  text: string,
  at: number,
  before: readonly Token[],
  gaps: ReadonlySet<number>,
): Token | null {
  const first = text.charAt(at);
  const arabic = first >= '0' && first <= '9' ? match(ARABIC, text, at) : null;
  if (arabic) {
    const glued = /^(?:\d{8}(?=(?:19|20)\d{6}$)|\d{1,2}(?=(?:19|20)\d\d$))/.exec(arabic);
    const isPart = ['dot', 'slash', 'dash'].includes(before.at(-1)?.kind ?? '');
    const isGlued = glued && (arabic.length > 8 || (isPart && arabic.length > 4));
    const hour =
      text[at + arabic.length] === ':'
        ? [1, 2].find((length) => length < arabic.length && gaps.has(at + length))
        : undefined;
    const digits = isGlued ? glued[0] : arabic.slice(0, hour);
    return numberToken(digits, at, Number(digits), digits.length);
  }
  if (!NUMERAL.includes(first) || longestWord(text, at).length > 1) return null;
  const chinese = match(CHINESE, text, at);
  const value = chinese === null ? null : numeralValue(chinese);
  return chinese === null || value === null ? null : numberToken(chinese, at, value, 0);
}

function wordAt(text: string, at: number): Token {
  const found = longestWord(text, at);
  const word = VOCABULARY.get(found);
  if (!word) return token('other', String.fromCodePoint(text.codePointAt(at) ?? 0), at);
  const known = token(word.kind, found, at, word.value);
  return word.recur ? { ...known, recur: word.recur } : known;
}

function longestWord(text: string, at: number): string {
  const longer = wordsFrom.get(text.slice(at, at + 2))?.find((word) => text.startsWith(word, at));
  return longer ?? (VOCABULARY.has(text.charAt(at)) ? text.charAt(at) : '');
}

/** The known words of two characters and more by their first two, the longest first. */
const wordsFrom = new Map<string, string[]>();
for (const word of [...VOCABULARY.keys()].sort((one, two) => two.length - one.length)) {
  if (word.length > 1) wordsFrom.set(word.slice(0, 2), [...(wordsFrom.get(word.slice(0, 2)) ?? []), word]);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function token(kind: Token['kind'], text: string, start: number, value = 0): Token {
  return { kind, text, start, end: start + text.length, value };
}

function numberToken(text: string, start: number, value: number, digits: number): Token {
  return { kind: 'number', text, start, end: start + text.length, value, digits };
}
