// How a planned sheet looks: which cells wear which style, sizes, merges, conditional formats, lists and panes.

import { areaAddress, columnLetters, type Area } from '../../address';
import type { SheetPlan } from '../../SheetPlan';
import { colour } from './colour';
import type { Pen } from './Pen';
import { boundedFormula, type FormulaScope } from './planFormula';
import { runsOf } from './runs';

const HIGHEST_ROW = 409;
/** Excel's limit for a list typed into the rule. */
const LONGEST_LIST = 255;

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

function columns(sheet: Excel.Worksheet, { left, right }: Area): Excel.Range {
  return sheet.getRange(`${columnLetters(left)}:${columnLetters(right)}`);
}
