// Which numbers only count the items of a cell (1、6月底前…；2、12月底前…)? They are no months.

import type { Token } from './Token';
import { tokenAt } from './tokenAt';

const MARKS = /^[、.)]$/;

/** The tokens with list marks 1、 2、 … made `stop`; a list needs its 1 and its 2, with words between them. */
export function hideListMarks(tokens: readonly Token[]): readonly Token[] {
  const marks: number[] = [];
  tokens.forEach((token, at) => {
    const isNext = token.kind === 'number' && token.value === marks.length + 1 && (token.digits ?? 0) < 3;
    if (!isNext || !MARKS.test(tokenAt(tokens, at + 1).text)) return;
    const isApart =
      marks.length === 0 ? /^[(]?$/.test(tokenAt(tokens, at - 1).text) : at > (marks.at(-1) ?? 0) + 2;
    if (isApart && tokenAt(tokens, at - 1).kind !== 'number') marks.push(at);
  });
  if (marks.length < 2) return tokens;
  return tokens.map((token, at) =>
    marks.includes(at) || marks.includes(at - 1) ? { ...token, kind: 'stop' as const } : token,
  );
}
