// What does a book look like as a workbook an office would send: titles, merges, borders, fonts, print set-up?

import { Workbook } from '@cj-tech-master/excelts';
import type { Book } from './bookText';

const fonts: Readonly<Record<string, { name: string; size: number; bold?: boolean }>> = {
  '#': { name: '方正小标宋简体', size: 22 },
  '-': { name: '楷体_GB2312', size: 12 },
  '@': { name: '黑体', size: 12, bold: true },
  H: { name: '黑体', size: 12 },
};
const thin = { style: 'thin' as const };

/** The workbook's bytes. `d:2022-06-30` and `m:2022-06` are real dates, `p:85%` a real percentage, `=…→x` a formula with its result, `#REF!` an error, `'12` text, bare short digits numbers. */
export async function workbookOf(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(book.name);
  book.rows.forEach((row, index) => {
    const line = sheet.getRow(index + 1);
    if (row.hidden === true) line.hidden = true;
    if (row.mark === '#') line.height = 40;
    row.cells.forEach((text, column) => {
      if (text === '^' || text === '<') return;
      const cell = sheet.getCell(index + 1, column + 1);
      const { value, format } = contentOf(text);
      if (value !== null) cell.value = value as never;
      if (format !== undefined) cell.numFmt = format;
      cell.font = fonts[row.mark] ?? { name: '仿宋_GB2312', size: 11 };
      cell.alignment = {
        wrapText: true,
        vertical: 'middle',
        horizontal: row.mark === '' && column > 1 ? 'left' : row.mark === '-' ? 'left' : 'center',
      };
      if (row.mark !== '#' && row.mark !== '-')
        cell.border = { top: thin, left: thin, bottom: thin, right: thin };
    });
  });
  for (const [top, left, bottom, right] of mergesOf(book)) sheet.mergeCells(top, left, bottom, right);
  book.widths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
    if (book.hiddenColumns.has(column)) sheet.getColumn(column + 1).hidden = true;
  });
  const heading = book.rows.findIndex(({ mark }) => mark === 'H') + 1;
  const last = book.rows.findLastIndex(({ mark }) => mark === 'H') + 1;
  Object.assign(sheet.pageSetup, {
    paperSize: book.print.includes('A3') ? 8 : 9,
    orientation: book.print.includes('landscape') ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${String(heading)}:${String(last)}`,
  });
  sheet.headerFooter.oddFooter = '&C第 &P 页，共 &N 页';
  if (book.print.includes('frozen')) sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: last }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function contentOf(text: string): { value: unknown; format?: string } {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), format: '@' };
  if (/^\d{1,5}(?:\.\d+)?$/u.test(text)) return { value: Number(text) };
  if (/^#[A-Z/0]+[!?A]$/u.test(text)) return { value: { error: text } };
  const [, kind = '', rest = ''] = /^([dmp]):(.*)$/u.exec(text) ?? [];
  if (kind === 'p') return { value: parseFloat(rest) / 100, format: rest.includes('.') ? '0.0%' : '0%' };
  if (kind === 'd') return { value: new Date(`${rest}T00:00:00Z`), format: 'yyyy"年"m"月"d"日"' };
  if (kind === 'm') return { value: new Date(`${rest}-01T00:00:00Z`), format: 'yyyy"年"m"月"' };
  const [, formula = '', result = ''] = /^=(.*)→(.*)$/su.exec(text) ?? [];
  if (formula !== '')
    return { value: { formula, result: /^#[A-Z/]+[!?A]$/u.test(result) ? { error: result } : result } };
  return { value: text };
}

/** Merges of a book: a cell with all `<` right of it and all `^` rows below. */
function mergesOf({ rows }: Book): [number, number, number, number][] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): [number, number, number, number][] => {
      if (cell === '^' || cell === '<') return [];
      let right = column;
      while (cells[right + 1] === '<') right += 1;
      let bottom = row;
      while (rows[bottom + 1]?.cells[column] === '^') bottom += 1;
      return right === column && bottom === row ? [] : [[row + 1, column + 1, bottom + 1, right + 1]];
    }),
  );
}
