// The half-filled Shapotou table with three errors planted: one a person can have put right, one to be retyped, one in the official text.

import { Workbook } from '@cj-tech-master/excelts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const SAMPLE = path.resolve(__dirname, '../../../seeds/000-shapotou-sample.xlsx');

/** Full-width figures and blanks at the end of an entry. */
export const UNTIDY = {
  cell: 'H13',
  put: '主要做法：２０２２年８月，签订合作协议３份。\n成效：双向转诊1,326人次。  ',
} as const;
/** Two words swallowed: no status of the list. */
export const ODD_STATUS = { cell: 'I16', put: '差不多了' } as const;
/** A day that does not exist, in official text. */
export const NO_SUCH_DAY = { cell: 'E5', put: '2022年6月31日' } as const;

/** The workbook's bytes; `without` leaves the plants out. */
export async function planted(
  plants: readonly { cell: string; put: string }[] = [UNTIDY, ODD_STATUS, NO_SUCH_DAY],
): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(SAMPLE));
  const sheet = book.getWorksheet('附件');
  if (!sheet) throw new Error('no sheet');
  for (const { cell, put } of plants) sheet.getCell(cell).value = put;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
