// A sheet as a Word table: merged cells become spans across and merges downwards, as Word writes them.
import type { Area } from '../../../../src/workbook/address';
import { cellAt, type SheetSnapshot } from '../../../../src/workbook/SheetSnapshot';
import { documentOf } from './documentOf';

/** The bytes of a .docx with the sheet, row by row, behind what stands before it (insides of `<w:body>`). */
export function documentOfSheet(sheet: SheetSnapshot, before = ''): Promise<Uint8Array> {
  const { bottom = 0, right = 0 } = sheet.usedRange ?? {};
  const rows = Array.from({ length: bottom }, (_, place) => rowXml(sheet, place + 1, right));
  return documentOf({ body: `${before}<w:tbl><w:tblGrid/>${rows.join('')}</w:tbl>` });
}

function rowXml(sheet: SheetSnapshot, row: number, right: number): string {
  const cells: string[] = [];
  for (let column = 1; column <= right;) {
    const area = areaAt(sheet.merges, row, column);
    const last = area?.right ?? column;
    const span = last > column ? `<w:gridSpan w:val="${last - column + 1}"/>` : '';
    const isTall = area !== undefined && area.bottom > area.top;
    const down = !isTall ? '' : area.top === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
    const text = isTall && area.top !== row ? '' : (cellAt(sheet, row, column)?.text ?? '');
    const lines = text
      .split('\n')
      .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
    cells.push(`<w:tc><w:tcPr>${span}${down}</w:tcPr>${lines.join('')}</w:tc>`);
    column = last + 1;
  }
  return `<w:tr>${cells.join('')}</w:tr>`;
}

function areaAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => row >= area.top && row <= area.bottom && column === area.left);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
