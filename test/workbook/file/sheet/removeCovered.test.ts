import { removeCovered } from '../../../../src/workbook/file/sheet/removeCovered';
import { CellDamage } from '../../../../src/workbook/file/sheet/cellContent';
import { cellKey, type SnapshotCell } from '../../../../src/workbook/SheetSnapshot';

const cell: SnapshotCell = { value: 1, text: '1' };
const cellsAt = (...places: [number, number][]) =>
  new Map(places.map(([row, column]) => [cellKey(row, column), cell]));
const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

test.each([
  [
    'a small merge',
    { top: 1, left: 1, bottom: 2, right: 1 },
    [
      [1, 1],
      [3, 1],
      [1, 2],
    ],
  ],
  ['a merge larger than the sheet is full', whole, [[1, 1]]],
  [
    'a merge elsewhere',
    { top: 9, left: 9, bottom: 10, right: 9 },
    [
      [1, 1],
      [2, 1],
      [3, 1],
      [1, 2],
    ],
  ],
] as const)('%s keeps its first cell and what lies outside', (_, area, left) => {
  const cells = cellsAt([1, 1], [2, 1], [3, 1], [1, 2]);
  removeCovered(cells, [area]);
  expect([...cells.keys()].sort()).toEqual(left.map(([row, column]) => cellKey(row, column)).sort());
});

test('merges that would take hours are refused', () => {
  const cells = cellsAt(...Array.from({ length: 2000 }, (_, at): [number, number] => [at + 1, 1]));
  const merges = Array.from({ length: 600_000 }, () => ({ top: 5000, left: 5, bottom: 9000, right: 9 }));
  expect(() => removeCovered(cells, merges)).toThrow(CellDamage);
});
