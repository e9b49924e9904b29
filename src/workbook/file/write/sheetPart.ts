// One planned sheet as a worksheet part (ECMA-376 part 1, 18.3.1.99: the order of the elements is fixed).
import { areaAddress, cellAddress } from '../../address';
import type { PlanCell, SheetPlan } from '../../SheetPlan';
import { conditionalFormatsXml, validationsXml } from './rulesXml';
import { cellXml } from './cellXml';
import { linksXml, type SheetLink } from './linksXml';
import { printXml } from './printXml';
import type { SheetContext } from './SheetContext';
import { element, xmlPart } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Points per unit of column width when the Normal style is Times New Roman 12. */
const POINTS_PER_WIDTH = 6;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;

/** The worksheet part; `tableIds` are the relationship ids of its tables, `links` those that got one or need none. */
export function sheetPart(
  context: SheetContext,
  tableIds: readonly string[],
  links: readonly SheetLink[],
): Uint8Array {
  const { plan } = context;
  const tables = tableIds.map((id) => element('tablePart', { 'r:id': id }));
  return xmlPart(
    element(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': RELATIONS },
      propertiesXml(plan),
      viewXml(plan, context.isFirst),
      '<sheetFormatPr defaultRowHeight="13.5"/>',
      columnsXml(plan),
      `<sheetData>${rowsXml(context)}</sheetData>`,
      mergesXml(plan),
      conditionalFormatsXml(context),
      validationsXml(plan),
      linksXml(links),
      printXml(plan),
      tables.length > 0 ? element('tableParts', { count: tables.length }, ...tables) : '',
    ),
  );
}

function propertiesXml(plan: SheetPlan): string {
  const colour = plan.tabColour.replace('#', '').toUpperCase();
  const fit = plan.print.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '';
  return element('sheetPr', {}, colour ? element('tabColor', { rgb: `FF${colour}` }) : '', fit);
}

function viewXml(plan: SheetPlan, isFirst: boolean): string {
  const { rows = 0, columns = 0 } = plan.freeze ?? {};
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen =
    rows > 0 || columns > 0
      ? element('pane', {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows + 1, columns + 1),
          activePane: pane,
          state: 'frozen',
        }) + element('selection', { pane })
      : '';
  return `<sheetViews>${element('sheetView', { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 }, frozen)}</sheetViews>`;
}

function columnsXml(plan: SheetPlan): string {
  const columns = plan.columns.map(({ width, hidden }, place) =>
    element('col', {
      min: place + 1,
      max: place + 1,
      width: Math.min(MAX_WIDTH, Math.round((width / POINTS_PER_WIDTH) * 1000) / 1000),
      hidden: hidden ? 1 : undefined,
      customWidth: 1,
    }),
  );
  return columns.length > 0 ? element('cols', {}, ...columns) : '';
}

function rowsXml(context: SheetContext): string {
  const grid: (readonly (PlanCell | null)[])[] = coveredLooks(context.plan);
  return grid
    .map((cells, place) => {
      const height = context.plan.rows[place]?.height;
      const ht = height === undefined ? {} : { ht: Math.min(MAX_HEIGHT, height), customHeight: 1 };
      const inside = cells.map((cell, at) => (cell ? cellXml(context, cell, place + 1, at + 1) : ''));
      return element('row', { r: place + 1, ...ht }, ...inside);
    })
    .join('');
}

/** The plan's cells, where the covered cells of a merge take its look, so that its border closes on all sides. */
function coveredLooks(plan: SheetPlan): (PlanCell | null)[][] {
  const grid = plan.rows.map((row) => [...row.cells]);
  for (const { top, left, bottom, right } of plan.merges) {
    const style = grid[top - 1]?.[left - 1]?.style;
    for (let row = top; row <= bottom; row++) {
      const cells = (grid[row - 1] ??= []);
      for (let column = left; column <= right; column++) {
        while (cells.length < column) cells.push(null);
        if (row === top && column === left) continue;
        cells[column - 1] = { value: null, style: cells[column - 1]?.style ?? style };
      }
    }
  }
  return Array.from(grid, (cells) => cells ?? []);
}

function mergesXml(plan: SheetPlan): string {
  const merges = plan.merges.map((area) => element('mergeCell', { ref: areaAddress(area) }));
  return merges.length > 0 ? element('mergeCells', { count: merges.length }, ...merges) : '';
}
