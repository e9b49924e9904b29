// Which words of a cell are neither time nor known filler? They come back as `rest`; no character of a cell is lost.

import type { Token, TokenKind } from './Token';

const FILLERS = new Set<TokenKind>([
  'filler',
  'milestone',
  'stop',
  'and',
  'aim',
  'dash',
  'dot',
  'slash',
  'nothing',
  'to',
  'self',
  'before',
  'within',
  'until',
  'from',
  'end',
  'count',
]);

/** The words that are neither time nor known filler, in printed order, a blank between pieces. */
export function restOf(tokens: readonly Token[], loose: readonly number[]): string {
  let rest = '';
  let behind = -1;
  for (const index of loose) {
    const token = tokens[index];
    if (!token || isCountOfTimes(tokens, index)) continue;
    if (FILLERS.has(token.kind) && !isPartOfWord(tokens, loose, index)) continue;
    rest += (rest !== '' && index !== behind + 1 ? ' ' : '') + token.text;
    behind = index;
  }
  return rest;
}

/** 每年2次 */
function isCountOfTimes(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '次';
}

const INSIDE = new Set<TokenKind>([
  'filler',
  'to',
  'self',
  'before',
  'within',
  'until',
  'from',
  'end',
  'count',
]);

/** 适时, 接到: one known character beside an unknown one is no word of its own. */
function isPartOfWord(tokens: readonly Token[], loose: readonly number[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.text.length > 1 || !INSIDE.has(token.kind)) return false;
  return [at - 1, at + 1].some((beside) => loose.includes(beside) && tokens[beside]?.kind === 'other');
}
