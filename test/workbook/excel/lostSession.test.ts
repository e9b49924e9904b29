/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Excel lost in the middle of a long write, after any of its batches: the reopened workbook knows it, and one call makes it whole.

import type { Edit } from '../../../src/workbook/Edit';
import { ExcelWorkbook } from '../../../src/workbook/excel/ExcelWorkbook';
import { openInExcel } from '../../preview/simulatedExcel';
import { workbookOf } from '../../preview/workbookData';
import { fingerprintOf } from './hostFingerprint';

jest.setTimeout(120_000);

const ROWS = 1_500;
const SHEET = '责任分工';
const TEXT = '已印发实施方案，落实到各镇（街道）。'.repeat(25);
const opened = () =>
  openInExcel(
    workbookOf({
      name: SHEET,
      rows: [
        ['序号', '任务', '进展'],
        ...Array.from({ length: ROWS }, (_, row) => [row, '任务', row % 3 ? null : '旧']),
      ],
      merges: [[2, 1, 4, 1]],
    }),
  );
const edits = Array.from({ length: ROWS }, (_, row): Edit => ({
  sheet: SHEET,
  cell: `C${row + 2}`,
  expected: row % 3 ? null : '旧',
  content: `${TEXT}${row}`,
}));
const options = { scope: { [SHEET]: [{ top: 2, left: 3, bottom: ROWS + 1, right: 3 }] }, label: '合并填报' };
// Another pane each time, as after reopening: nothing is remembered outside the workbook.
const pane = () => new ExcelWorkbook({ waits: [] });

test('lost after every single batch: unfinished in the journal, and one undo restores every cell', async () => {
  const whole = await opened();
  await pane().apply(edits, options);
  const trips = whole.userTrips().length;
  expect(trips).toBeGreaterThan(4);
  const seen: string[] = [];
  for (let after = 0; after < trips; after += 1) {
    const host = await opened();
    const before = fingerprintOf(host);
    host.disturb({ kind: 'sessionLost' }, after);
    const problem = await pane()
      .apply(edits, options)
      .then(
        () => 'none',
        ({ id }: { id: string }) => id,
      );
    host.calm();
    const { entries, lost } = await pane().readJournal();
    seen.push(`${problem} ${entries.map(({ isUnfinished }) => String(isUnfinished)).join()} ${lost}`);
    if (entries.length > 0) expect((await pane().undo())?.refused).toEqual([]);
    expect(fingerprintOf(host)).toEqual(before);
    expect((await pane().readJournal()).entries).toEqual([]);
    expect((await pane().apply(edits, options)).refused).toEqual([]);
  }
  // Lost while looking, or before the journal was whole: nothing was written. Lost later: known as unfinished.
  expect(new Set(seen)).toEqual(new Set(['session  0', 'halfWritten  0', 'halfWritten true 0']));
});

test('a write that came to its end is not unfinished', async () => {
  await opened();
  await pane().apply(edits.slice(0, 2), options);
  expect((await pane().readJournal()).entries).toMatchObject([{ label: '合并填报' }]);
  expect((await pane().readJournal()).entries[0]).not.toHaveProperty('isUnfinished');
});
