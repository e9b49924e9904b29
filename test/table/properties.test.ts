// What must never change what a table says: where it stands, the order of its columns, pages and merges. And no sheet is too odd to be read.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readTables } from '../../src/table/readTables';
import type { Area } from '../../src/workbook/address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../src/workbook/SheetSnapshot';
import { openWorkbookFile } from '../../src/workbook/file';
import { sheetOf, snapshotOf } from '../support/sheet';
import { moved, reordered, unmerged, withoutRows } from '../support/sheetChanges';
import { tasksWithoutPlaces } from '../support/tableAsRead';
import { generatedTable } from './generatedTable';

const SEEDS = [
  '000-shapotou.xlsx',
  '000-shapotou-filled.xlsx',
  '000-shapotou-sample.xlsx',
  '004-yuzhong-list.xlsx',
];

async function seed(file: string): Promise<SheetSnapshot> {
  const opened = await openWorkbookFile(readFileSync(path.resolve(__dirname, '../../seeds', file)), file);
  const sheet = opened.ok ? (await opened.workbook.readSheets())[0] : undefined;
  if (!sheet) throw new Error(`${file} is not to be read`);
  return sheet;
}

const tasksOf = (sheet: SheetSnapshot): unknown => {
  const [table] = readTables([sheet]);
  return table && tasksWithoutPlaces(table);
};
const repeatsOf = (sheet: SheetSnapshot): readonly { from: number; to: number }[] =>
  readTables([sheet])[0]?.headerRows.slice(1) ?? [];

describe.each(SEEDS)('%s says the same', (file) => {
  let sheet: SheetSnapshot;
  let tasks: unknown;
  beforeAll(async () => {
    sheet = await seed(file);
    tasks = tasksOf(sheet);
  });

  test.each([
    [1, 0],
    [0, 1],
    [7, 3],
    [100, 40],
  ])('moved down by %i and right by %i', (down, right) => {
    expect(tasksOf(moved(sheet, down, right))).toEqual(tasks);
  });

  test('with every merge undone and filled down', () => {
    expect(tasksOf(unmerged(sheet))).toEqual(tasks);
  });

  test('with any one repeated header deleted', () => {
    for (const { from, to } of repeatsOf(sheet)) expect(tasksOf(withoutRows(sheet, from, to))).toEqual(tasks);
  });

  test('with all repeated headers deleted', () => {
    const bare = [...repeatsOf(sheet)]
      .reverse()
      .reduce((rest, { from, to }) => withoutRows(rest, from, to), sheet);
    expect(tasksOf(bare)).toEqual(tasks);
  });

  test('with its columns in any order', () => {
    fc.assert(
      fc.property(columnOrder(sheet), (order) => {
        expect(tasksOf(reordered(sheet, order))).toEqual(tasks);
      }),
      { numRuns: 40 },
    );
  });
});

/** Orders that keep the columns under one wide heading together. */
function columnOrder(sheet: SheetSnapshot): fc.Arbitrary<readonly number[]> {
  const { left, right } = sheet.usedRange ?? { left: 1, right: 1 };
  const header = readTables([sheet])[0]?.headerRows[0] ?? { from: 1, to: 1 };
  const wide = sheet.merges.filter(
    (area) => area.left < area.right && area.top >= header.from && area.bottom <= header.to,
  );
  const blocks: number[][] = [];
  for (let column = left; column <= right; column += 1) {
    const joined = wide.some((area) => area.left < column && column <= area.right);
    if (joined) blocks.at(-1)?.push(column);
    else blocks.push([column]);
  }
  return fc
    .shuffledSubarray(blocks, { minLength: blocks.length, maxLength: blocks.length })
    .map((order) => order.flat());
}

describe('a made-up table', () => {
  test('is read as it was made', () => {
    fc.assert(
      fc.property(generatedTable, ({ drawing, tasks }) => {
        const [table] = readTables([sheetOf(drawing)]);
        const read = table && tasksWithoutPlaces(table).map(({ no, group, text }) => ({ no, group, text }));
        expect(read).toEqual(tasks.map(({ no, group, fields }) => ({ no, group, text: fields.text })));
      }),
      { numRuns: 300 },
    );
  });

  test('has every field where it was put', () => {
    fc.assert(
      fc.property(generatedTable, ({ drawing, tasks }) => {
        const [table] = readTables([sheetOf(drawing)]);
        const read = table && tasksWithoutPlaces(table);
        expect(read).toMatchObject(
          tasks.map(({ fields: { progress, status, deadline = '', ...rest } }) => ({
            ...rest,
            deadline: { raw: deadline },
            progress: progress === undefined ? [] : [{ raw: progress, period: null }],
            status: status === undefined ? [] : [{ raw: status, period: null }],
          })),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('says the same moved, unmerged, or without one of its repeated headers', () => {
    fc.assert(
      fc.property(generatedTable, fc.nat(9), fc.nat(5), ({ drawing, repeats }, down, right) => {
        const sheet = sheetOf(drawing);
        const tasks = tasksOf(sheet);
        expect(tasksOf(moved(sheet, down, right))).toEqual(tasks);
        expect(tasksOf(unmerged(sheet))).toEqual(tasks);
        for (const row of repeats) expect(tasksOf(withoutRows(sheet, row, row))).toEqual(tasks);
      }),
      { numRuns: 150 },
    );
  });
});

describe('no sheet', () => {
  const WORDS = [
    '序号',
    '任务内容',
    '责任单位',
    '牵头单位',
    '完成时限',
    '主要任务',
    '进展情况',
    '1',
    '一、',
    '（一）总体要求',
    '合计',
    '注：',
    '市发改委',
    '2024年底',
    ' ',
    '\n',
    '附件1',
    '2027年',
    '=1',
  ];
  const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 }));
  const cell: fc.Arbitrary<SnapshotCell> = fc.oneof(
    { weight: 6, arbitrary: text.map((value) => ({ value, text: value })) },
    { weight: 1, arbitrary: fc.double({ noNaN: true }).map((value) => ({ value, text: String(value) })) },
    { weight: 1, arbitrary: fc.constant({ value: '#REF!', text: '#REF!', error: '#REF!' }) },
  );
  const place = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 8 }));
  const area: fc.Arbitrary<Area> = fc
    .tuple(place, fc.nat(4), fc.nat(4))
    .map(([[top, left], down, right]) => ({ top, left, bottom: top + down, right: left + right }));
  const sheets = fc
    .tuple(fc.array(fc.tuple(place, cell), { maxLength: 60 }), fc.array(area, { maxLength: 8 }))
    .map(([cells, merges]) =>
      snapshotOf(new Map(cells.map(([[row, column], content]) => [cellKey(row, column), content])), {
        merges,
      }),
    );

  test('throws, and what is read names cells of the sheet', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const table of readTables([sheet])) {
          expect(table.tasks.map(({ index }) => index)).toEqual(table.tasks.map((_, place_) => place_ + 1));
          expect(table.tasks.every(({ row }) => row >= table.range.top && row <= table.range.bottom)).toBe(
            true,
          );
        }
      }),
      { numRuns: 400 },
    );
  });
});
