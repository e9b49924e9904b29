// A number format's code cut into its sections and those into pieces (ECMA-376 part 1, 18.8.31).

/** One piece: shown as it is, a date or digit code, or a note in square brackets such as `h`, `DBNum1`, `>=100`. */
export type FormatToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'note'; readonly note: string };

/** One section of a format code. */
export type FormatSection = readonly FormatToken[];

const PIECE =
  /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(General|AM\/PM|A\/P|上午\/下午|E[+-]|yyyy|yyy|yy|y|e+|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|aaaa|aaa|hh|h|ss|s|[0#?.,%@/;])|([\s\S])/gi;

/**
 * Sections of a format code.
 * @example formatSections('0%;@').length //=> 2
 */
export function formatSections(code: string): FormatSection[] {
  const sections: FormatToken[][] = [[]];
  for (const match of code.matchAll(PIECE)) {
    const [whole, quoted, escaped, note, token, other] = match;
    const section = sections.at(-1) ?? [];
    if (token === ';') sections.push([]);
    else if (quoted !== undefined) section.push({ kind: 'text', text: quoted });
    else if (note !== undefined) section.push({ kind: 'note', note });
    else if (token !== undefined) section.push({ kind: 'code', code: token });
    else if (escaped !== undefined || other !== undefined)
      section.push({ kind: 'text', text: escaped ?? other ?? '' });
    else if (whole.startsWith('_')) section.push({ kind: 'text', text: ' ' });
  }
  return sections;
}

/** True when the section shows a day, month or year (a clock time alone is no date). */
export function showsDay(section: FormatSection): boolean {
  return showsTime(section) && section.some((token, at) => isDayCode(section, token, at));
}

/** True when the section shows any date or time code. */
export function showsTime(section: FormatSection): boolean {
  return section.some(
    (token) =>
      (token.kind === 'code' && /^(?:[ymdhsea]|上午)/i.test(token.code) && !/^E[+-]$/i.test(token.code)) ||
      (token.kind === 'note' && isElapsed(token.note)),
  );
}

/** True for `[h]`, `[mm]`, `[s]`: time elapsed. */
export function isElapsed(note: string): boolean {
  return /^(?:h+|m+|s+)$/i.test(note);
}

function isDayCode(section: FormatSection, token: FormatToken, at: number): boolean {
  if (token.kind !== 'code') return false;
  if (/^(?:y|d|aaa|e+$)/i.test(token.code)) return true;
  return /^m/i.test(token.code) && !isMinute(section, at);
}

/** An `m` is minutes behind an hour or before seconds, else the month. */
export function isMinute(section: FormatSection, at: number): boolean {
  const token = section[at];
  if (token?.kind !== 'code' || !/^m{1,2}$/i.test(token.code)) return false;
  const before = section.slice(0, at).findLast(isClockOrDay);
  const after = section.slice(at + 1).find(isClockOrDay);
  return isCode(before, /^h/i) || isCode(after, /^s/i);
}

function isClockOrDay(token: FormatToken): boolean {
  return isCode(token, /^[ymdhs]/i);
}

function isCode(token: FormatToken | undefined, pattern: RegExp): boolean {
  if (token?.kind === 'code') return pattern.test(token.code);
  return token?.kind === 'note' && isElapsed(token.note) && pattern.test(token.note);
}
