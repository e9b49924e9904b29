// How a cell of an .xlsx file looks, in the embedded spreadsheet's words.

import type { Cell } from '@cj-tech-master/excelts';
import type { IStyleData } from '@univerjs/core';

const HORIZONTAL: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  centerContinuous: 2,
  distributed: 6,
};
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const LINES: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
/** Office's default theme, in the order of theme numbers. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];
const SIDES = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
] as const;
const WRAP = 3;

/** The style; empty for a plain cell. */
export function styleOfCell(cell: Cell): IStyleData {
  const style: IStyleData = {};
  const { font, alignment, fill, border, numFmt } = cell;
  if (font?.name) style.ff = font.name;
  if (font?.size) style.fs = font.size;
  if (font?.bold) style.bl = 1;
  if (font?.italic) style.it = 1;
  if (font?.underline) style.ul = { s: 1 };
  if (font?.strike) style.st = { s: 1 };
  const ink = colour(font?.color);
  if (ink) style.cl = { rgb: ink };
  if (alignment?.horizontal) style.ht = HORIZONTAL[alignment.horizontal] ?? 0;
  style.vt = VERTICAL[alignment?.vertical ?? 'bottom'] ?? 3;
  if (alignment?.wrapText) style.tb = WRAP;
  const paper = fill?.type === 'pattern' && fill.pattern === 'solid' ? colour(fill.fgColor) : undefined;
  if (paper) style.bg = { rgb: paper };
  const lines: NonNullable<IStyleData['bd']> = {};
  for (const [side, key] of SIDES) {
    const line = border?.[side];
    if (line?.style) lines[key] = { s: LINES[line.style] ?? 1, cl: { rgb: colour(line.color) ?? '#000000' } };
  }
  if (Object.keys(lines).length > 0) style.bd = lines;
  if (typeof numFmt === 'string' && numFmt !== 'General') style.n = { pattern: numFmt };
  return style;
}

function colour(given: { argb?: string; theme?: number } | undefined): string | undefined {
  if (given?.argb) return `#${given.argb.slice(-6)}`;
  const themed = given?.theme === undefined ? undefined : THEME[given.theme];
  return themed ? `#${themed}` : undefined;
}
