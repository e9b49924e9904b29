// How a planned sheet looks: named styles, sizes, merges, conditional formats, lists, panes and print set-up.

import { areaAddress, columnLetters, type Area } from '../../address';
import type { PlanStyle, SheetPlan } from '../../SheetPlan';
import type { Pen } from './Pen';
import { boundedFormula, type FormulaScope } from './planFormula';
import { runsOf } from './runs';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const HIGHEST_ROW = 409;
/** Excel's limit for a list typed into the rule. */
const LONGEST_LIST = 255;
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

/** Lays styles over the cells, one call per rectangle of one style; covered cells of a merge take its style. */
export async function drawStyles(pen: Pen, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  const grid: (string | null)[][] = plan.rows.map(({ cells }) => cells.map((cell) => cell?.style ?? null));
  for (const { top, left, bottom, right } of plan.merges) {
    const style = grid[top - 1]?.[left - 1] ?? null;
    for (let row = top; row <= bottom; row += 1) {
      const line = grid[row - 1];
      if (!line) continue;
      while (line.length < right) line.push(null);
      for (let column = left; column <= right; column += 1) line[column - 1] = style;
    }
  }
  for (const { area, value } of runsOf(grid)) {
    await pen.reserve(0, 3);
    sheet.getRange(areaAddress(area)).style = value;
  }
}

/** Widths; on a sheet that is there already only when the plan's own widths changed, because a person may have set others. */
export function drawWidths(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, value } of runsOf([plan.columns.map(({ width }) => width)]))
    columns(sheet, area).format.columnWidth = value;
  for (const { area } of runsOf([plan.columns.map(({ hidden }) => (hidden ? true : null))]))
    columns(sheet, area).columnHidden = true;
}

/** Row heights, in points. */
export async function drawHeights(pen: Pen, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const { area, value } of runsOf(plan.rows.map(({ height }) => [height ?? null]))) {
    await pen.reserve(0, 3);
    sheet.getRange(`${area.top}:${area.bottom}`).format.rowHeight = Math.min(HIGHEST_ROW, value);
  }
}

/** Merged areas. */
export async function drawMerges(pen: Pen, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const merge of plan.merges) {
    await pen.reserve(0, 3);
    sheet.getRange(areaAddress(merge)).merge(false);
  }
}

/** Conditional formats, the first of the plan winning, and entry lists; a list Excel could not hold is left out. */
export async function drawRules(
  pen: Pen,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  scope: FormulaScope,
): Promise<void> {
  // Excel puts each new conditional format on top of those before it.
  for (const rule of [...plan.conditionalFormats].reverse()) {
    await pen.reserve(0, 8);
    const { custom } = sheet.getRange(areaAddress(rule.area)).conditionalFormats.add('Custom');
    custom.rule.formula = boundedFormula(rule.formula, scope, rule.area.top);
    if (rule.ink) custom.format.font.color = colour(rule.ink);
    if (rule.bold) custom.format.font.bold = true;
    if (rule.strike) custom.format.font.strikethrough = true;
    if (rule.fill) custom.format.fill.color = colour(rule.fill);
    if (rule.borderTop) {
      const line = custom.format.borders.getItem('EdgeTop');
      line.style = 'Continuous';
      line.color = colour(rule.borderTop);
    }
  }
  for (const { area, list } of plan.validations) {
    const source = list.join(',');
    if (list.some((entry) => entry.includes(',')) || source.length > LONGEST_LIST) continue;
    await pen.reserve(source.length * 3, 3);
    sheet.getRange(areaAddress(area)).dataValidation.rule = { list: { inCellDropDown: true, source } };
  }
}

/** Tab, grid lines, frozen panes. */
export function drawView(sheet: Excel.Worksheet, plan: SheetPlan): void {
  sheet.tabColor = plan.tabColour === '' ? '' : colour(plan.tabColour);
  sheet.showGridlines = false;
  const { rows = 0, columns: frozen = 0 } = plan.freeze ?? {};
  if (rows > 0 && frozen > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ top: 1, left: 1, bottom: rows, right: frozen })));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (frozen > 0) sheet.freezePanes.freezeColumns(frozen);
}

/** Paper, margins, footer, title rows, page breaks. */
export function drawPrint(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.paperSize = print.paper;
  layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.centerHorizontally = true;
  const { left, right, top, bottom, header, footer } = print.margins;
  const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
  layout.setPrintMargins('Points', {
    left: points(left),
    right: points(right),
    top: points(top),
    bottom: points(bottom),
    header: points(header),
    footer: points(footer),
  });
  if (print.fitToWidth)
    layout.zoom = { horizontalFitToPages: 1, ...(print.fitToHeight ? { verticalFitToPages: 1 } : {}) };
  else if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  const footers = layout.headersFooters.defaultForAllPages;
  footers.leftFooter = footerText(print.footer.left);
  footers.centerFooter = footerText(print.footer.centre);
  footers.rightFooter = footerText(print.footer.right);
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.from}:$${print.titleRows.to}`);
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.fitToWidth ? [] : (print.breaksBeforeRows ?? []))
    sheet.horizontalPageBreaks.add(`A${row}`);
}

/** 9 points unless the text begins with a size of its own; a digit in front of the text must not be read as part of it. */
function footerText(text: string): string {
  if (text === '' || /^&\d/.test(text)) return text;
  return `&9${/^\d/.test(text) ? ' ' : ''}${text}`;
}

function columns(sheet: Excel.Worksheet, { left, right }: Area): Excel.Range {
  return sheet.getRange(`${columnLetters(left)}:${columnLetters(right)}`);
}

function colour(hex: string): string {
  return hex.startsWith('#') ? hex : `#${hex}`;
}
