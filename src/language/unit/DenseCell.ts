// A cell made ready for reading: normal form without blanks, with every place remembered where a blank or line break stood.

import { type NormalText, normalForm } from '../text';

/** A unit cell without blanks, as the forms read it. */
export interface DenseText {
  readonly text: string;
  /** Blanks and line breaks before the i-th character and all before it, each counted once — before a level (区, 县) as often as `BEFORE_LEVEL`. */
  readonly gaps: readonly number[];
}

/** The same with the way back to the printed cell. */
export interface DenseCell extends DenseText {
  readonly normal: NormalText;
}

/** A blank before a level mostly parts two names. */
const BEFORE_LEVEL = 4;
const LEVEL = /[省市县区州盟旗]/;

/**
 * The cell without blanks.
 * @example denseCell('区医疗健康\n总院').text //=> '区医疗健康总院'
 */
export function denseCell(printed: string): DenseCell {
  const normal = normalForm(printed);
  const gaps: number[] = [];
  let count = 0;
  for (let at = 0; at < normal.text.length; at++) {
    const from = at === 0 ? 0 : (normal.ends[at - 1] ?? 0);
    const to = normal.starts[at] ?? 0;
    if (to > from && hasBlank(printed.slice(from, to)))
      count += LEVEL.test(normal.text[at] ?? '') ? BEFORE_LEVEL : 1;
    gaps.push(count);
  }
  return { normal, text: normal.text, gaps };
}

/** How strongly blanks inside a span of the dense text speak against one name. */
export function gapsInside(cell: DenseText, start: number, end: number): number {
  return (cell.gaps[end - 1] ?? 0) - (cell.gaps[start] ?? 0);
}

/** A gloss takes the one blank behind it with it. */
function hasBlank(between: string): boolean {
  return /\s/.test(between.replace(/[(（][a-zA-Zà-ǜ]+[)）]\s?/g, ''));
}
