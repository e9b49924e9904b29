// One planned cell as the file writes it: text stays text, a formula keeps its cached value.
import { cellAddress } from '../../address';
import type { FormulaPart, PlanCell, PlanFormula } from '../../SheetPlan';
import type { SheetContext } from './SheetContext';
import { formulaText, type FormulaPlace } from './formulaText';
import { element, escapeCellText } from './xml';

/** Excel's limit for the text of a cell; more makes it call the file damaged. */
const MAX_TEXT = 32_767;

/**
 * The `<c>` element, or '' for a cell with neither value nor style.
 * @example cellXml(context, { value: 1 }, 4, 3) //=> '<c r="C4" s="0"><v>1</v></c>'
 */
export function cellXml(context: SheetContext, cell: PlanCell, row: number, column: number): string {
  const { value, style } = cell;
  const r = cellAddress(row, column);
  const quoted = typeof value === 'string' && /^[=+\-@']/.test(value);
  const look = style === undefined ? undefined : context.plan.styles[style];
  const s =
    style === undefined || look === undefined
      ? context.styles.plainFormat(quoted)
      : context.styles.cellFormat(style, look, context.plan.fonts, quoted);
  if (value === null) return s === 0 ? '' : element('c', { r, s });
  if (typeof value === 'object') return formulaXml(context, value, { row, column }, s);
  if (typeof value === 'string') return textXml(context, value, r, s);
  return element('c', { r, s, t: typeof value === 'boolean' ? 'b' : undefined }, `<v>${Number(value)}</v>`);
}

/** A formula that reaches beyond this workbook becomes its value. */
function formulaXml(
  context: SheetContext,
  cell: PlanFormula,
  at: { row: number; column: number },
  s: number,
): string {
  const { value } = cell;
  const r = cellAddress(at.row, at.column);
  if (cell.readsSource || !standsAlone(context, cell.formula)) {
    if (typeof value === 'string') return textXml(context, value, r, s);
    return element('c', { r, s, t: typeof value === 'boolean' ? 'b' : undefined }, `<v>${Number(value)}</v>`);
  }
  const t = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : undefined;
  const cached = typeof value === 'string' ? escapeCellText(value.slice(0, MAX_TEXT)) : String(Number(value));
  return element(
    'c',
    { r, s, t },
    context.sharedFormulas.xml(cell.formula, at) ??
      element('f', {}, escapeCellText(formulaText(cell.formula, formulaPlace(context, at.row)))),
    `<v>${cached}</v>`,
  );
}

function formulaPlace({ tables, plan }: SheetContext, row: number): FormulaPlace {
  return { tables, sheet: plan.name, row };
}

function textXml(context: SheetContext, text: string, r: string, s: number): string {
  if (text === '') return s === 0 ? '' : element('c', { r, s });
  const place = context.strings.indexOf(text.slice(0, MAX_TEXT));
  return element('c', { r, s, t: 's' }, `<v>${place}</v>`);
}

function standsAlone(context: SheetContext, formula: readonly FormulaPart[]): boolean {
  return formula.every((part) => {
    if (typeof part === 'string') return true;
    if ('table' in part) return context.tables.some(({ table }) => table.name === part.table);
    if ('name' in part) return context.definedNames.has(part.name);
    if ('ownRowColumn' in part) return true;
    return part.sheet === undefined || context.sheetNames.has(part.sheet);
  });
}
