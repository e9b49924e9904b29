// Takes out everything we drew: sheets, names, and what we remembered about them.

import { isMarkName, markName } from '../marks';
import { readRecord, RECORD_KEY } from './DrawnRecord';

/** Deletes the generated sheets, found by their marks, and their names, or those with these ids alone; answers how many sheets there were. */
export async function removeDrawn(context: Excel.RequestContext, ids?: readonly string[]): Promise<number> {
  const { workbook } = context;
  workbook.names.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  await context.sync();
  const record = readRecord(setting.isNullObject ? null : setting.value);
  const marks = ids && new Set(ids.map(markName));
  const ours = workbook.names.items.filter(({ name }) =>
    marks ? marks.has(name) : isMarkName(name) || record.names.includes(name),
  );
  const ranges = ours
    .filter(({ name }) => isMarkName(name))
    .map(({ name }) => workbook.names.getItem(name).getRangeOrNullObject());
  for (const range of ranges) range.load({ worksheet: { name: true } });
  await context.sync();
  const sheets = ranges.filter((range) => !range.isNullObject).map((range) => range.worksheet.name);
  for (const sheet of new Set(sheets)) workbook.worksheets.getItem(sheet).delete();
  for (const { name } of ours) workbook.names.getItem(name).delete();
  if (!setting.isNullObject && !ids) setting.delete();
  await context.sync();
  return new Set(sheets).size;
}
