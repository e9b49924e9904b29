// Rectangles of equal cells: every cell in exactly one of them.

import * as fc from 'fast-check';
import { runsOf } from '../../../../src/workbook/excel/draw/runs';

test('a block is one rectangle, a hole splits it', () => {
  expect(
    runsOf([
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toEqual([{ value: 'a', area: { top: 1, left: 1, bottom: 2, right: 2 } }]);
  expect(runsOf([['a', null, 'a']]).map(({ area }) => area.left)).toEqual([1, 3]);
});

test('the rectangles give the grid back', () => {
  const cell = fc.constantFrom('a', 'b', null);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 6 }), (grid) => {
      const back: (string | null)[][] = grid.map((row) => row.map(() => null));
      for (const { area, value } of runsOf(grid))
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1) {
            expect(back[row - 1]?.[column - 1]).toBeNull();
            const line = back[row - 1];
            if (line) line[column - 1] = value;
          }
      expect(back).toEqual(grid);
    }),
  );
});
