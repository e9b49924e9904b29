// A drawn sheet as a workbook file, for jobs that start from bytes.

import { keyPosition, type SheetSnapshot } from '../../../src/workbook/SheetSnapshot';
import type { PlanCell, PlanRow, SheetPlan } from '../../../src/workbook/SheetPlan';
import { writeWorkbookFile } from '../../../src/workbook/file';

/** Bytes of a workbook with these sheets: what their cells show, and their merged areas. */
export function drawnWorkbook(sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  return writeWorkbookFile(sheets.map(planOf));
}

function planOf(sheet: SheetSnapshot): SheetPlan {
  const cells: (PlanCell | null)[][] = [];
  for (const [key, { text }] of sheet.cells) {
    const { row, column } = keyPosition(key);
    while (cells.length < row) cells.push([]);
    const own = cells[row - 1] ?? [];
    while (own.length < column) own.push(null);
    own[column - 1] = { value: text };
  }
  const font = '宋体';
  return {
    id: sheet.name,
    name: sheet.name,
    tabColour: '',
    columns: [],
    rows: cells.map((one): PlanRow => ({ cells: one })),
    merges: sheet.merges,
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      margins: { left: 10, right: 10, top: 10, bottom: 10, header: 5, footer: 5 },
      footer: { left: '', centre: '', right: '' },
    },
    fonts: { title: font, heading: font, body: font, note: font, number: font },
    styles: {},
  };
}
