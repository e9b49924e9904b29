// Which brackets stand in a text? Of any width and form, nested ones inside the outer; one left open at the end counts too.

/** A bracket's place in the text as printed; `end` is behind the closing one. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly inside: string;
  readonly isClosed: boolean;
}

const OPEN = '（([〔【［〖';
const CLOSE = '）)]〕】］〗';

/**
 * Outer brackets in their order.
 * @example brackets('甲（各县（市、区）负责）')[0]?.inside //=> '各县（市、区）负责'
 */
export function brackets(text: string): readonly Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (OPEN.includes(sign)) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (depth > 0 && CLOSE.includes(sign)) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: at + 1, inside: text.slice(start + 1, at), isClosed: true });
    }
  }
  if (depth > 0) found.push({ start, end: text.length, inside: text.slice(start + 1), isClosed: false });
  return found;
}
