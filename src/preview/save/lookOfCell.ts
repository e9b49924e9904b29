// A look of the embedded spreadsheet in the words of an .xlsx file.

import type { Alignment, Borders, Fill, Font } from '@cj-tech-master/excelts';
import type { IStyleData } from '@univerjs/core';

const HORIZONTAL = [undefined, 'left', 'center', 'right', 'justify', 'justify', 'distributed'] as const;
const VERTICAL = [undefined, 'top', 'middle', 'bottom'] as const;
const LINES: Readonly<Record<number, 'hair' | 'medium'>> = { 2: 'hair', 8: 'medium' };
const WRAP = 3;

/** The parts of a style that are set. */
export interface Look {
  font?: Partial<Font>;
  alignment?: Partial<Alignment>;
  border?: Partial<Borders>;
  fill?: Fill;
}

/** The look; empty for a plain cell. */
export function lookOfCell(style: IStyleData | null): Look {
  if (!style) return {};
  const horizontal = HORIZONTAL[style.ht ?? 0];
  const wrap = Number(style.tb);
  const vertical = VERTICAL[style.vt ?? 0];
  const look: Look = {
    font: {
      ...(style.ff ? { name: style.ff } : {}),
      ...(style.fs ? { size: style.fs } : {}),
      ...(style.bl ? { bold: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
      ...(style.cl?.rgb ? { color: { argb: argb(style.cl.rgb) } } : {}),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap === WRAP ? { wrapText: true } : {}),
    },
    border: borders(style.bd),
  };
  if (style.bg?.rgb) look.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.bg.rgb) } };
  return look;
}

function borders(lines: IStyleData['bd']): Partial<Borders> {
  const sides = [
    ['top', lines?.t],
    ['bottom', lines?.b],
    ['left', lines?.l],
    ['right', lines?.r],
  ] as const;
  return Object.fromEntries(
    sides.flatMap(([side, line]) =>
      line
        ? [[side, { style: LINES[line.s] ?? 'thin', color: { argb: argb(line.cl.rgb ?? '#000000') } }]]
        : [],
    ),
  );
}

function argb(colour: string): string {
  return `FF${colour.replace('#', '').slice(0, 6).toUpperCase()}`;
}
