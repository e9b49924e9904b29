// The certificate's sheet in a workbook file: written beside the table, the file opened again, it holds; one cell of the table changed in the file, it is void.

import { Workbook } from '@cj-tech-master/excelts';
import { readdirSync, readFileSync } from 'node:fs';
import { certificateSheet, isCertifiable } from '../../../src/jobs/certificate';
import { earlierCertificate } from '../../../src/jobs/certificate/earlierCertificate';
import { checkAtHand } from '../../../src/jobs/checkAtHand';
import { openTable } from '../../../src/jobs/openTable';
import { prepareSheets } from '../../../src/jobs/prepareReading';
import { cellAddress } from '../../../src/workbook/address';
import { editWorkbookFile, openWorkbookFile, writeWorkbookFile } from '../../../src/workbook/file';
import { cellAt } from '../../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../../src/workbook/SheetPlan';

jest.setTimeout(60_000);

const NAME = '校验证明';
const seeds = readdirSync('seeds').filter((name) => name.endsWith('.xlsx'));
const nothing = { waivers: [], baseline: [] };

/** The file opened, its table checked as of the day of the certificate; whether that may be certified is another test's. */
async function checkedFile(bytes: Uint8Array) {
  const file = await openWorkbookFile(bytes, 'a.xlsx');
  if (!file.ok) throw new Error(file.problem.id);
  const sheets = await file.workbook.readSheets();
  await prepareSheets(sheets);
  const opened = openTable(sheets);
  if (!opened.ok) throw new Error(opened.problem.id);
  const { table } = opened;
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) throw new Error('no sheet');
  const others = sheets.filter((one) => one !== sheet);
  const ask = { asOf: '2022-12-31', state: 'draft' } as const;
  const { report } = await checkAtHand({ opened, sheet, others }, ask, nothing);
  return { table, sheet, sheets, report };
}

/** The certificate as our writer writes it, put into the file by another program. */
async function withCertificate(bytes: Uint8Array, plan: SheetPlan): Promise<Uint8Array> {
  const [book, made] = [new Workbook(), new Workbook()];
  await book.xlsx.load(bytes);
  await made.xlsx.load(await writeWorkbookFile([plan]));
  const from = made.getWorksheet(NAME);
  const to = book.addWorksheet(NAME);
  from?.eachRow((row, place) =>
    row.eachCell((cell, column) => {
      to.getCell(place, column).value = cell.value;
    }),
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test.each(seeds)('%s', async (name) => {
  const bytes = readFileSync(`seeds/${name}`);
  const { table, sheet, report } = await checkedFile(bytes);
  const title = table.title?.text ?? null;
  const question = { report, title, tasks: table.tasks.length, made: '2023-01-05' };
  const printed = await withCertificate(bytes, certificateSheet(question, table, sheet));

  const again = await checkedFile(printed);
  expect(again.sheets.map((one) => one.name)).toContain(NAME);
  expect(again.report.certificate.fingerprint).toBe(report.certificate.fingerprint);
  // A table with errors has no certificate to hold; only the content is asked for there.
  const asOf = isCertifiable(again.report) ? again.report.asOf : '2023-01-31';
  expect(earlierCertificate(again.sheets, { ...again.report, asOf })).toBe('fits');

  const [task] = table.tasks;
  if (!task) throw new Error('no task');
  const cell = cellAddress(task.text.row, task.text.column);
  const before = String(cellAt(sheet, task.text.row, task.text.column)?.value);
  const edit = { sheet: table.sheet, cell, expected: before, content: `${before}另` };
  const changed = await checkedFile(await editWorkbookFile(printed, [edit]));
  expect(changed.table.tasks[0]?.text.raw).toBe(`${task.text.raw}另`);
  expect(earlierCertificate(changed.sheets, { ...changed.report, asOf })).toBe('void');
  const back = { ...edit, expected: edit.content, content: edit.expected };
  const mended = await checkedFile(await editWorkbookFile(await editWorkbookFile(printed, [edit]), [back]));
  expect(earlierCertificate(mended.sheets, { ...mended.report, asOf })).toBe('fits');
});
