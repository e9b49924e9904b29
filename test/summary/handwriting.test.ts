// What a person writes into yellow cells stays with its row, and is listed at the end when the row is gone.
import fc from 'fast-check';
import { summarize } from '../../src/jobs/summarize';
import { recallHandwriting, type YellowColumns } from '../../src/summary/handwriting/recallHandwriting';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { cellKey, type SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { drawnSheet } from './drawnSheet';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';

const sheetOf = (rows: readonly (readonly (string | number)[])[]): SheetSnapshot => {
  const { source } = exampleTable([]);
  const cells = rows.flatMap((row, y) =>
    row.map((value, x) => [cellKey(y + 1, x + 1), { value, text: String(value) }] as const),
  );
  return {
    ...source,
    cells: new Map(cells.filter(([, { value }]) => value !== '')),
    usedRange: { top: 1, left: 1, bottom: rows.length, right: 9 },
  };
};

const yellow: YellowColumns = { title: '清单', identity: [2], own: [3, 4] };

test('entries are found by what names the row, in the order of equal rows, down to the next list', () => {
  const sheet = sheetOf([
    ['清单'],
    ['', '甲', '不在表中'],
    ['序', '单位', '联系人', '电话'],
    [1, '甲', '张某', 123],
    [2, '甲', '李某'],
    [3, '乙'],
    ['序', '单位'],
    [1, '乙', '别的表'],
  ]);
  const book = recallHandwriting([sheet], yellow);
  expect(book.take(['甲'])).toEqual({ key: '甲', entries: ['张某', 123] });
  expect(book.take(['乙'])).toEqual({ key: '乙', entries: [null, null] });
  expect(book.left()).toEqual([{ key: '甲|2', identity: ['甲'], entries: ['李某', null] }]);
});

test('nothing written is ever lost or doubled', () => {
  const name = fc.constantFrom('甲', '乙', '丙');
  const entry = fc.constantFrom('', '记一', '记二', '记三');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, entry)), fc.array(name), (written, asked) => {
      const sheet = sheetOf([['清单'], ['序'], ...written.map(([who, what]) => ['', who, what])]);
      const book = recallHandwriting([sheet], yellow);
      const taken = asked.map((who) => book.take([who]));
      const found = [...taken, ...book.left()];
      expect(found.flatMap(({ entries }) => entries[0] ?? []).sort()).toEqual(
        written.flatMap(([, what]) => (what === '' ? [] : [what])).sort(),
      );
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }),
  );
});

const tasks: readonly ExampleTask[] = [
  { text: '第一项工作', lead: ['甲局'] },
  { text: '第二项工作', lead: ['乙局'] },
];
const options = { asOf: '2022-12-31' };

/** The sheet with a text in every yellow cell of the rows that name `unit`. */
function withEntries(plan: SheetPlan, unit: string): SheetSnapshot {
  const sheet = drawnSheet(plan);
  const cells = new Map(sheet.cells);
  plan.rows.forEach((row, y) => {
    if (!row.cells.some((cell) => cell?.value === unit) && row.key?.startsWith(unit) !== true) return;
    row.cells.forEach((cell, x) => {
      if (cell?.style !== '责_人工') return;
      const value = `${unit}${x}`;
      cells.set(cellKey(y + 1, x + 1), { value, text: value });
    });
  });
  return { ...sheet, cells };
}

const yellowTexts = (plan: SheetPlan | undefined) =>
  (plan?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const value = shownValue(cell?.value ?? null);
      return cell?.style === '责_人工' && /^[甲乙]/.test(String(value)) ? [value] : [];
    }),
  );

test.each(['leadUnits', 'gaps', 'chase'])('%s keeps what was written, also of a unit that is gone', (id) => {
  const { table } = exampleTable(tasks);
  const plan = summarize(table, options).find((one) => one.id === id);
  const earlier = plan ? [withEntries(plan, '乙局')] : [];
  const again = summarize(table, { ...options, earlier }).find((one) => one.id === id);
  const written = yellowTexts(again);
  expect(written.length).toBeGreaterThan(0);
  const left = exampleTable(tasks.slice(0, 1)).table;
  const gone = summarize(left, { ...options, earlier }).find((one) => one.id === id);
  expect(yellowTexts(gone)).toEqual(written);
  const headings = gone?.rows.map(({ cells }) => cells[0]?.value);
  expect(headings).toContain('已不在清单中的人工填写');
  const third = summarize(table, { ...options, earlier: gone ? [drawnSheet(gone)] : [] });
  expect(third.find((one) => one.id === id)).toEqual(again);
});
