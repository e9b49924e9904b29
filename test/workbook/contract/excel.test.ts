/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// The contract held by the Office.js adapter, through the real office.js and the simulated Excel.

import { cellKey, keyPosition } from '../../../src/workbook/SheetSnapshot';
import { parseAddress } from '../../../src/workbook/address';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { type SheetRows, workbookOf } from '../../preview/workbookData';
import { describeEditingContract, type MakeEditable } from './editingContract';
import { type ContractSheet, describeWorkbookContract } from './workbookContract';

// The first test loads 1.3 MB of office.js and bundles Univer when .cache is empty.
jest.setTimeout(120_000);

describeWorkbookContract('Excel', {
  make,
  draw: async (plans) => {
    const host = await openInExcel(workbookOf({ name: '附件', rows: [['附件']] }));
    const workbook = new ExcelWorkbook();
    await workbook.draw(plans);
    await host.state.book.api.getFormula().onCalculationResultApplied();
    return workbook;
  },
});

describeEditingContract('Excel', make);

async function make(sheets: Parameters<MakeEditable>[0]): Promise<ExcelWorkbook> {
  const host = await openInExcel(workbookOf(...sheets.map(rowsOf)));
  await host.state.book.api.getFormula().onCalculationResultApplied();
  sheets.forEach(({ name, isProtected, filteredRows = [], unlocked = [] }, place) => {
    if (isProtected) host.state.protectedSheets.add(`sheet${place}`);
    const sheet = host.state.book.find(name);
    for (const row of filteredRows) sheet?.filtered.add(row);
    if (sheet) host.state.unlocked.push(...unlocked.map((cell) => ({ sheet, area: placeOf(cell) })));
  });
  return new ExcelWorkbook({ waits: [] });
}

function rowsOf({
  name,
  visibility,
  cells,
  merges = [],
  hiddenRows,
  hiddenColumns,
}: ContractSheet): SheetRows {
  const contents = new Map(
    Object.entries(cells).map(([address, cell]) => {
      const { top, left } = placeOf(address);
      return [cellKey(top, left), typeof cell === 'object' ? cell : { value: cell }] as const;
    }),
  );
  const height = Math.max(0, ...[...contents.keys()].map((key) => keyPosition(key).row));
  const width = Math.max(0, ...[...contents.keys()].map((key) => keyPosition(key).column));
  const formats = [...contents].flatMap(([key, content]) => {
    const { row, column } = keyPosition(key);
    return 'format' in content && content.format ? [[`${row},${column}`, content.format] as const] : [];
  });
  return {
    name,
    rows: Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (__, x) => {
        const content = contents.get(cellKey(y + 1, x + 1));
        return content === undefined
          ? null
          : 'formula' in content && content.formula
            ? content.formula
            : content.value;
      }),
    ),
    merges: merges.map((area) => {
      const { top, left, bottom, right } = placeOf(area);
      return [top, left, bottom, right] as const;
    }),
    ...(hiddenRows ? { hiddenRows } : {}),
    ...(hiddenColumns ? { hiddenColumns } : {}),
    ...(visibility === 'hidden' ? { hidden: true as const } : {}),
    formats: Object.fromEntries(formats),
  };
}

function placeOf(address: string) {
  const area = parseAddress(address);
  if (!area) throw new Error(address);
  return area;
}
