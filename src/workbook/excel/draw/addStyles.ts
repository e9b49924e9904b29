// The named styles of a plan in Excel's style gallery.

import type { PlanStyle, SheetPlan } from '../../SheetPlan';
import { colour } from './colour';
import type { Pen } from './Pen';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Styles of the workbook: those that are there, and those of them that an earlier drawing may have left half made. */
export interface KnownStyles {
  readonly there: Set<string>;
  readonly unsure: Set<string>;
}

/** Adds the styles that the style gallery does not have yet; one a person has changed there stays as she wants it. */
export async function addStyles(pen: Pen, plan: SheetPlan, known: KnownStyles): Promise<void> {
  for (const [name, look] of Object.entries(plan.styles)) {
    const isThere = known.there.has(name);
    if (isThere && !known.unsure.has(name)) continue;
    known.there.add(name);
    known.unsure.delete(name);
    await pen.reserve(0, 24);
    if (!isThere) pen.context.workbook.styles.add(name);
    setStyle(pen.context.workbook.styles.getItem(name), look, plan);
  }
}

function setStyle(style: Excel.Style, look: PlanStyle, plan: SheetPlan): void {
  const { font } = style;
  font.name = plan.fonts[look.slot];
  font.size = look.size;
  font.bold = look.bold ?? false;
  font.underline = look.underline ? 'Single' : 'None';
  font.color = colour(look.ink ?? '000000');
  if (look.fill) style.fill.color = colour(look.fill);
  style.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[
    look.horizontal ?? 'left'
  ];
  style.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
  style.wrapText = look.wrap ?? false;
  if (look.indent) style.indentLevel = look.indent;
  style.numberFormat = look.numberFormat ?? 'General';
  for (const [side, weight] of bordersOf(look)) {
    const border = style.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = weight;
    border.color = colour(look.borderColour ?? '000000');
  }
}

function bordersOf({ border }: PlanStyle): [(typeof SIDES)[number], 'Thin' | 'Hairline' | 'Medium'][] {
  const sides = (names: readonly (typeof SIDES)[number][], weight: 'Thin' | 'Hairline' | 'Medium') =>
    names.map((name): [(typeof SIDES)[number], typeof weight] => [name, weight]);
  switch (border) {
    case 'thin':
      return sides(SIDES, 'Thin');
    case 'hair':
      return sides(SIDES, 'Hairline');
    case 'bottom':
      return sides(['EdgeBottom'], 'Medium');
    case 'left':
      return sides(['EdgeLeft'], 'Medium');
    case 'boxTop':
      return sides(['EdgeTop', 'EdgeLeft', 'EdgeRight'], 'Thin');
    case 'boxBottom':
      return sides(['EdgeBottom', 'EdgeLeft', 'EdgeRight'], 'Thin');
    case 'none':
    case undefined:
      return [];
  }
}
