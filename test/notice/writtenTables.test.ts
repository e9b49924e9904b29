// The tables made from the four notices of seeds/, written as a workbook and opened again: they say what was imported, and the documents' own defects are found.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { importNotice, type ImportedNotice } from '../../src/jobs/importNotice';
import { noticeSheets } from '../../src/jobs/noticeSheets';
import { openTable } from '../../src/jobs/openTable';
import { prepareSheets } from '../../src/jobs/prepareReading';
import { openWorkbookFile, textBlocks, writeWorkbookFile } from '../../src/workbook/file';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { runCommand } from '../cli/madeUpTerminal';
import expected from '../gold/expected-findings.json';

const seeds = path.resolve(__dirname, '../../seeds');

async function imported(id: string): Promise<ImportedNotice> {
  const file = readdirSync(seeds).find((name) => name.startsWith(`${id}_`)) ?? '';
  return importNotice({ name: id, blocks: textBlocks(readFileSync(path.join(seeds, file), 'utf8')) });
}

async function written(notice: ImportedNotice): Promise<readonly SheetSnapshot[]> {
  const bytes = await writeWorkbookFile(noticeSheets(notice, '通知.txt', null));
  const opened = await openWorkbookFile(bytes, '通知.xlsx');
  if (!opened.ok) throw new Error('the written workbook cannot be opened');
  return opened.workbook.readSheets();
}

const names = (units: readonly { readonly clean: string }[]) => units.map(({ clean }) => clean);

describe.each(['001', '002', '003', '004'])('%s', (id) => {
  let notice: ImportedNotice;
  let sheets: readonly SheetSnapshot[];
  beforeAll(async () => {
    notice = await imported(id);
    sheets = await written(notice);
    await prepareSheets(sheets);
  });

  test('read again, every task has its number, group, units, roles and deadline', () => {
    const opened = openTable(sheets, { sheet: '责任分工' });
    if (!opened.ok) throw new Error(opened.problem.id);
    const { tasks, groups } = opened.table;
    const group = (list: readonly { title: string }[], place: number | null) =>
      place === null ? null : list[place]?.title;
    expect(
      tasks.map((task) => [
        task.no,
        group(groups, task.group),
        names(task.units.lead),
        names(task.units.coop),
        names(task.units.responsible),
        task.deadline?.raw ?? '',
      ]),
    ).toEqual(
      notice.notice.tasks.map((task) => [
        task.no,
        group(notice.notice.groups, task.group),
        names(task.lead),
        names(task.coop),
        names(task.responsible),
        task.deadline.raw,
      ]),
    );
    expect(opened.table.title?.text).toBe(notice.notice.title);
  });

  test('checked, it has the findings the document calls for', async () => {
    const { out } = await runCommand(['check', '表.xlsx', '--format', 'json', '--as-of', '2024-12-31'], {
      sheets: { '表.xlsx': sheets },
    });
    const { findings } = JSON.parse(out) as { findings: { rule: string; no: string | null }[] };
    const found = findings.map(({ rule, no }) => `${rule} ${no ?? ''}`.trim());
    const { includes } = expected[id as '001'];
    const wanted = includes.map(({ rule, no }: { rule: string; no?: string }) =>
      `${rule} ${no ?? ''}`.trim(),
    );
    expect(found).toEqual(expect.arrayContaining(wanted));
  });
});

test('the list of 004 is held against its body, and only what differs is told', async () => {
  const sheets = await written(await imported('004'));
  const { out } = await runCommand(['check', '表.xlsx', '--format', 'json', '--as-of', '2024-12-31'], {
    sheets: { '表.xlsx': sheets },
  });
  const { sheet, findings } = JSON.parse(out) as { sheet: string; findings: { rule: string; no: string }[] };
  expect(sheet).toBe('清单');
  expect(findings.filter(({ rule }) => rule === 'between/body-list-differ').map(({ no }) => no)).toEqual([
    '3',
    '5',
    '16',
  ]);
});
