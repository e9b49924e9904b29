// The two seed tables as workbooks read exactly as the hand-made labels say.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openTable } from '../../src/jobs/openTable';
import type { UnderstoodTable, UnderstoodTask } from '../../src/table';
import { openWorkbookFile } from '../../src/workbook/file';

interface GoldTask {
  readonly part?: string;
  readonly no: string | null;
  readonly group_no: string;
  readonly group: string;
  readonly title_start: string;
  readonly indicator: string | null;
  readonly baseline?: string;
  readonly deadline_raw: string | null;
  readonly deadline: readonly Record<string, unknown>[];
  readonly lead: readonly string[];
  readonly coop: readonly string[];
  readonly responsible: readonly string[];
  readonly from?: Readonly<Record<string, string>>;
}

const root = path.resolve(__dirname, '../..');
const gold = (
  name: string,
): { tasks: GoldTask[]; groups?: { no: string; title: string }[]; title: string; region: string } =>
  JSON.parse(readFileSync(path.join(root, 'test/gold', name), 'utf8'));

async function open(file: string): Promise<UnderstoodTable> {
  const opened = await openWorkbookFile(readFileSync(path.join(root, 'seeds', file)), file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const table = openTable(await opened.workbook.readSheets());
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return table.table;
}

const flat = (text: string): string => text.replace(/\s/g, '');
const group = (table: UnderstoodTable, task: UnderstoodTask): { no: string | null; title: string } | null => {
  const found = task.group === null ? undefined : table.groups[task.group];
  return found ? { no: found.no, title: found.title } : null;
};
const dated = (task: UnderstoodTask): unknown[] =>
  task.deadlines.map(({ type, start, end, recur, ongoing }) => ({ type, start, end, recur, ongoing }));

/** Every field of a label beside what was read. */
function compare(table: UnderstoodTable, task: UnderstoodTask, label: GoldTask): void {
  expect({ no: task.no, group: group(table, task) }).toEqual({
    no: label.no,
    group: { no: label.group_no, title: label.group },
  });
  expect(flat(task.text.raw).startsWith(flat(label.title_start))).toBe(true);
  expect(flat(task.indicator?.raw ?? '').startsWith(flat(label.indicator ?? ''))).toBe(true);
  expect((task.indicator?.raw ?? '') === '').toBe(label.indicator === null);
  expect(flat(task.deadline?.raw ?? '')).toBe(flat(label.deadline_raw ?? ''));
  expect(dated(task)).toEqual(label.deadline);
  expect(task.units.lead.map((unit) => unit.clean)).toEqual(label.lead);
  expect(task.units.coop.map((unit) => unit.clean)).toEqual(label.coop);
  expect(task.units.responsible.map((unit) => unit.clean)).toEqual(label.responsible);
  const from = label.from?.deadline ?? (label.deadline_raw === null ? 'blank' : 'own');
  expect(task.deadline?.from).toBe(from);
}

describe('Shapotou (seed 000)', () => {
  const labels = gold('000.gold.json');

  it('has its title, region, year, 18 groups and 32 tasks', async () => {
    const table = await open('000-shapotou.xlsx');
    expect(table.title?.text).toBe(labels.title);
    expect([table.region, table.year, table.yearFrom]).toEqual([labels.region, 2022, 'deadlines']);
    expect(table.groups.map(({ no, title }) => ({ no, title }))).toEqual(
      labels.groups?.map(({ no, title }) => ({ no, title })),
    );
    expect([table.groups.length, table.tasks.length, table.headerRows.length]).toEqual([18, 32, 7]);
  });

  it('reads every field of every task as labelled', async () => {
    const table = await open('000-shapotou.xlsx');
    expect(table.tasks.length).toBe(labels.tasks.length);
    table.tasks.forEach((task, place) => compare(table, task, labels.tasks[place] as GoldTask));
  });

  it('reads two reporting periods of the filled table, oldest first', async () => {
    const table = await open('000-shapotou-filled.xlsx');
    const filled = JSON.parse(readFileSync(path.join(root, 'seeds/000-shapotou-filled.json'), 'utf8')) as {
      tasks: { progress: string[]; status: string[] }[];
    };
    expect(table.columns.progress.map(({ period }) => period)).toEqual([
      '截至2022年6月底',
      '截至2022年12月底',
    ]);
    expect(table.columns.status.map(({ period }) => period)).toEqual(['截至2022年6月底', '截至2022年12月底']);
    table.tasks.forEach((task, place) => {
      expect(task.progress.map(({ raw }) => raw)).toEqual(filled.tasks[place]?.progress);
      expect(task.status.map(({ raw }) => raw)).toEqual(filled.tasks[place]?.status);
    });
  });
});

describe('Yuzhong list (seed 004)', () => {
  const labels = gold('004.gold.json');
  const list = labels.tasks.filter((task) => task.part === 'table');

  it('reads 19 tasks under five group rows, the deadline from its heading and 2023年情况 as the issuer’s past', async () => {
    const table = await open('004-yuzhong-list.xlsx');
    expect([table.groups.length, table.tasks.length]).toEqual([5, 19]);
    expect(table.region).toBe(labels.region);
    table.tasks.forEach((task, place) => {
      compare(table, task, list[place] as GoldTask);
      expect(flat(task.baseline?.raw ?? '').startsWith(flat(list[place]?.baseline ?? 'absent'))).toBe(true);
    });
    expect([table.columns.progress, table.columns.status, table.columns.deadline]).toEqual([[], [], null]);
  });
});
