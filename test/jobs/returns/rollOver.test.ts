// The next period: new columns or 上期 beside, what is done closed, the official text the same to the letter.

import { readFileSync } from 'node:fs';
import { openTable } from '../../../src/jobs/openTable';
import { prepareSheets } from '../../../src/jobs/prepareReading';
import { masterTable, officialFingerprint, planRollOver, type MasterTable } from '../../../src/jobs/returns';
import { addColumns, editWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';

async function open(bytes: Uint8Array): Promise<MasterTable> {
  const opened = await openWorkbookFile(bytes, 'x.xlsx');
  const sheets = opened.ok ? await opened.workbook.readSheets() : [];
  await prepareSheets(sheets);
  const read = openTable(sheets);
  const sheet = read.ok ? sheets.find(({ name }) => name === read.table.sheet) : undefined;
  if (!read.ok || !sheet) throw new Error('no table');
  return masterTable({ ...read, sheet }, { asOf: '2023-01-10', period: null });
}

const seed = (name: string) => new Uint8Array(readFileSync(`seeds/${name}.xlsx`));

async function rolled(bytes: Uint8Array, period: string): Promise<Uint8Array> {
  const next = await addColumns(bytes, planRollOver(await open(bytes), period));
  if (!next) throw new Error('not rolled over');
  return next;
}

const periods = ({ table: { columns } }: MasterTable) => ({
  progress: columns.progress.map(({ period }) => period),
  status: columns.status.map(({ period }) => period),
});

test.each([
  [
    '000-shapotou-filled',
    {
      progress: ['截至2022年6月底', '截至2022年12月底', '2023年一季度'],
      status: ['截至2022年6月底', '截至2022年12月底', '2023年一季度'],
    },
  ],
  ['000-shapotou', { progress: ['上期', '2023年一季度'], status: [null] }],
  ['004-yuzhong-list', { progress: ['2023年一季度'], status: ['2023年一季度'] }],
])(
  '%s: the columns of the new period stand beside the last, the official text is the same',
  async (name, expected) => {
    const bytes = seed(name);
    const [before, after] = [await open(bytes), await open(await rolled(bytes, '2023年一季度'))];
    expect(periods(after)).toEqual(expected);
    expect(officialFingerprint(after.table)).toBe(officialFingerprint(before.table));
    expect(after.table.tasks).toHaveLength(before.table.tasks.length);
    const printed = ({ sheet }: MasterTable) =>
      sheet.merges.filter(({ left, right }) => left === right && right < 6).length;
    expect(printed(after)).toBe(printed(before));
  },
);

test('what is done and no standing duty stays closed, everything else is open; the last text stands beside', async () => {
  const sheet = '附件';
  const written = await editWorkbookFile(seed('000-shapotou'), [
    { sheet, cell: 'H5', expected: null, content: '已由书记任组长。' },
    { sheet, cell: 'I5', expected: null, content: '已完成' },
    { sheet, cell: 'I6', expected: null, content: '推进中' },
    { sheet, cell: 'I7', expected: null, content: '已完成' },
  ]);
  const { table } = await open(await rolled(written, '2022年四季度'));
  const [first, second, third] = table.tasks;
  expect(first?.progress.map(({ raw }) => raw)).toEqual(['已由书记任组长。', '']);
  expect([first, second, third].map((task) => task?.status[0]?.raw)).toEqual(['已完成', '', '']);
});

test('again and again: 上期 takes over what was the current text, no further column comes', async () => {
  const once = await rolled(seed('000-shapotou'), '2022年四季度');
  const filled = await editWorkbookFile(once, [
    { sheet: '附件', cell: 'I5', expected: null, content: '四季度的进展。' },
  ]);
  const { table } = await open(await rolled(filled, '2023年一季度'));
  expect(table.columns.progress.map(({ period }) => period)).toEqual(['上期', '2023年一季度']);
  expect(table.tasks[0]?.progress.map(({ raw }) => raw)).toEqual(['四季度的进展。', '']);
});
