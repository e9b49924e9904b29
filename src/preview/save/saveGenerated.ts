// The generated sheets as a new workbook file: values and looks. The official table is never offered for saving.

import { Workbook } from '@cj-tech-master/excelts';
import { fill } from '../../messages/fill';
import { previewText } from '../../messages/zh-CN/preview';
import type { HostState } from '../excel-host/HostState';
import { isMarkName } from '../../workbook/excel/marks';
import { copySheet } from './copySheet';
import { offerFile } from './offerFile';

/** Hands the file to the browser's downloads and gives its name; null when nothing has been generated. */
export async function saveGenerated(host: HostState): Promise<string | null> {
  const marks = host.book.facade.getDefinedNames().filter((one) => isMarkName(one.getName()));
  const names = new Set(marks.map((one) => sheetOf(one.getFormulaOrRefString())));
  const sheets = host.book.all().filter(({ name }) => names.has(name));
  if (sheets.length === 0) return null;
  const workbook = new Workbook();
  for (const sheet of sheets) copySheet(sheet, workbook.addWorksheet(sheet.name));
  const bytes = await workbook.xlsx.writeBuffer();
  const name = fill(previewText['file.summary'], { name: host.workbookName.replace(/\.xlsx$/i, '') });
  offerFile(name, new Uint8Array(bytes));
  return name;
}

function sheetOf(reference: string): string {
  return /^=?'?((?:[^'!]|'')+)'?!/.exec(reference)?.[1]?.replaceAll("''", "'") ?? '';
}
