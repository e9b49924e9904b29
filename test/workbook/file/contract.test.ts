import { openEditableFile, openWorkbookFile, writeWorkbookFile } from '../../../src/workbook/file';
import { columnLetters, parseAddress } from '../../../src/workbook/address';
import { escapeCellText, escapeXml } from '../../../src/workbook/file/write/xml';
import type { ReadableWorkbook } from '../../../src/workbook/Workbook';
import { describeEditingContract, type MakeEditable } from '../contract/editingContract';
import {
  type ContractCell,
  type ContractSheet,
  describeWorkbookContract,
} from '../contract/workbookContract';
import { packageOf } from './packageOf';

const formats = ['General', 'yyyy"年"m"月"d"日"', '0%'];
const styles =
  `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escapeXml(code)}"/>`).join('')}</numFmts>` +
  `<cellXfs>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}` +
  '<xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';

describeWorkbookContract('file', {
  make: async (sheets) => opened(await bytesOf(sheets)),
  draw: async (plans) => opened(await writeWorkbookFile(plans)),
});

describeEditingContract('file', async (sheets) => {
  const file = await openEditableFile(await bytesOf(sheets), '表.xlsx');
  if (!file.ok) throw new Error(file.problem.id);
  return file.workbook;
});

function bytesOf(sheets: Parameters<MakeEditable>[0]): Promise<Uint8Array> {
  return packageOf({
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetXml(sheet)])),
    states: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.visibility ?? 'visible'])),
    styles,
  });
}

async function opened(bytes: Uint8Array): Promise<ReadableWorkbook> {
  const result = await openWorkbookFile(bytes, '表.xlsx');
  if (!result.ok) throw new Error(result.problem.id);
  return result.workbook;
}

function sheetXml({
  cells,
  merges = [],
  hiddenRows = [],
  filteredRows = [],
  hiddenColumns = [],
  isProtected,
  unlocked = [],
}: ContractSheet & { readonly unlocked?: readonly string[] }): string {
  const rows = new Map<number, string>();
  for (const [address, cell] of Object.entries(cells)) {
    const row = parseAddress(address)?.top ?? 0;
    rows.set(row, (rows.get(row) ?? '') + cellXml(address, cell, unlocked.includes(address)));
  }
  const rowXml = [...rows].map(
    ([row, inside]) =>
      `<row r="${row}"${[...hiddenRows, ...filteredRows].includes(row) ? ' hidden="1"' : ''}>${inside}</row>`,
  );
  const columns = hiddenColumns.map(
    (column) => `<col min="${column}" max="${column}" hidden="1" width="${columnLetters(column).length}"/>`,
  );
  return (
    `<cols>${columns.join('')}</cols><sheetData>${rowXml.join('')}</sheetData>` +
    (isProtected ? '<sheetProtection sheet="1" objects="1"/>' : '') +
    // As Excel writes a filter: the rows it leaves out are hidden rows.
    (filteredRows.length > 0
      ? '<autoFilter ref="B6:D7"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>'
      : '') +
    `<mergeCells>${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
  );
}

function cellXml(r: string, cell: ContractCell, isUnlocked: boolean): string {
  const { value, format = 'General', formula } = typeof cell === 'object' ? cell : { value: cell };
  const s = isUnlocked ? formats.length : formats.indexOf(format);
  const f = formula === undefined ? '' : `<f>${escapeXml(formula.slice(1))}</f>`;
  if (typeof value === 'string')
    return `<c r="${r}" s="${s}" t="str">${f}<v>${escapeCellText(value)}</v></c>`;
  return `<c r="${r}" s="${s}"${typeof value === 'boolean' ? ' t="b"' : ''}>${f}<v>${Number(value)}</v></c>`;
}
