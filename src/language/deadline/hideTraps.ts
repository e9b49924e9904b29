// Which words of a text lie in a trap (a document number, a title, a base year)? The forms do not see them.

import type { ReadingMode } from './Form';
import type { Token } from './Token';
import { traps } from './traps';

/** The tokens with those that overlap a trap made `other`. */
export function hideTraps(tokens: readonly Token[], text: string, mode: ReadingMode): readonly Token[] {
  if (!ANY[mode].test(text)) return tokens;
  const spans = traps
    .filter((trap) => trap.modes.includes(mode))
    .flatMap((trap) => spansOf(trap.pattern, text));
  if (spans.length === 0) return tokens;
  return tokens.map((token) => {
    const isHidden = spans.some(([start, end]) => token.start < end && token.end > start);
    return isHidden
      ? { kind: 'other', text: token.text, start: token.start, end: token.end, value: 0 }
      : token;
  });
}

/** All traps of a mode at once: most texts have none, and one search says so. */
const ANY: Readonly<Record<ReadingMode, RegExp>> = { cell: anyOf('cell'), text: anyOf('text') };

function anyOf(mode: ReadingMode): RegExp {
  const sources = traps.filter(({ modes }) => modes.includes(mode)).map(({ pattern }) => pattern.source);
  return new RegExp(sources.join('|').replaceAll('(?<time>', '(?:'));
}

function spansOf(pattern: RegExp, text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    spans.push(found.indices?.groups?.['time'] ?? [found.index, found.index + found[0].length]);
  }
  return spans;
}
