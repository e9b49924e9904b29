// How Excel's format properties look in Univer's cell style; what Univer has no word for is kept by the host only.

import type { IStyleData } from '@univerjs/core';

/** Format properties by their path in Excel's object model: `font.bold`, `fill.color`, `borders.EdgeTop.style` … */
export type FormatValues = ReadonlyMap<string, unknown>;

/** Univer's numbers for alignment (HorizontalAlign, VerticalAlign) and lines (BorderStyleTypes). */
const HORIZONTAL: Readonly<Record<string, number>> = {
  General: 0,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const LINES: Readonly<Record<string, number>> = {
  Continuous: 1,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Dot: 3,
  Double: 7,
};
const WEIGHTS: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const SIDES = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
] as const;
const WRAP = 3;
const CLIP_NOT = 1;

/** The whole style of these properties; what is not said is Excel's plain cell. */
export function univerStyle(values: FormatValues): IStyleData {
  const text = (path: string): string | null =>
    typeof values.get(path) === 'string' ? (values.get(path) as string) : null;
  const number = (path: string): number | null =>
    typeof values.get(path) === 'number' ? (values.get(path) as number) : null;
  const flag = (path: string): 0 | 1 => (values.get(path) === true ? 1 : 0);
  const ink = text('font.color');
  const fill = text('fill.color');
  const underlined = values.get('font.underline');
  const style: IStyleData = {
    bl: flag('font.bold'),
    it: flag('font.italic'),
    ul: { s: underlined && underlined !== 'None' ? 1 : 0 },
    st: { s: flag('font.strikethrough') },
    cl: ink ? { rgb: ink } : null,
    bg: fill ? { rgb: fill } : null,
    ht: HORIZONTAL[text('horizontalAlignment') ?? 'General'] ?? 0,
    vt: VERTICAL[text('verticalAlignment') ?? 'Bottom'] ?? 3,
    tb: flag('wrapText') ? WRAP : CLIP_NOT,
    bd: borders(values),
    pd: { l: 2 + (number('indentLevel') ?? 0) * 12 },
    n:
      text('numberFormat') && text('numberFormat') !== 'General'
        ? { pattern: text('numberFormat') ?? '' }
        : null,
  };
  const family = text('font.name');
  const size = number('font.size');
  if (family) style.ff = family;
  if (size) style.fs = size;
  return style;
}

function borders(values: FormatValues): IStyleData['bd'] {
  const lines: NonNullable<IStyleData['bd']> = {};
  for (const [side, key] of SIDES) {
    const line = values.get(`borders.${side}.style`);
    if (typeof line !== 'string' || line === 'None') continue;
    const weight = values.get(`borders.${side}.weight`);
    const colour = values.get(`borders.${side}.color`);
    lines[key] = {
      s:
        line === 'Continuous'
          ? (WEIGHTS[typeof weight === 'string' ? weight : 'Thin'] ?? 1)
          : (LINES[line] ?? 1),
      cl: { rgb: typeof colour === 'string' ? colour : '#000000' },
    };
  }
  return Object.keys(lines).length > 0 ? lines : null;
}
