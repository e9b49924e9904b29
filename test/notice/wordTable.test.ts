// The Shapotou table as a Word document is read as the same table as its workbook.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importNotice } from '../../src/jobs/importNotice';
import { openTable } from '../../src/jobs/openTable';
import { prepareSheets } from '../../src/jobs/prepareReading';
import { tableJson } from '../../src/jobs/tableJson';
import { openDocumentFile, openWorkbookFile } from '../../src/workbook/file';
import { documentOfSheet } from '../workbook/file/document/documentOfSheet';

test('same tasks, units, deadlines and places', async () => {
  const file = path.resolve(__dirname, '../../seeds/000-shapotou.xlsx');
  const workbook = await openWorkbookFile(readFileSync(file), '000.xlsx');
  if (!workbook.ok) throw new Error('no workbook');
  const sheets = await workbook.workbook.readSheets();
  await prepareSheets(sheets);
  const opened = openTable(sheets);
  const source = sheets.find(({ name }) => opened.ok && name === opened.table.sheet);
  if (!opened.ok || !source) throw new Error('no table');
  const document = await openDocumentFile(await documentOfSheet(source), '000.docx');
  if (!document.ok) throw new Error(JSON.stringify(document.problem));
  const { lists } = await importNotice(document.document);
  expect(lists).toHaveLength(1);
  const trimmed = (table: unknown) =>
    JSON.parse(JSON.stringify(table), (_key, value: unknown) =>
      typeof value === 'string' ? value.trim() : value,
    ) as {
      tasks: unknown[];
    };
  const asRead = trimmed(tableJson(opened.table));
  const asImported = trimmed(lists[0] && tableJson(lists[0].table));
  expect(asImported.tasks).toHaveLength(32);
  expect({ ...asImported, sheet: '' }).toEqual({ ...asRead, sheet: '' });
});
