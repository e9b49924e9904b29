// Bands of merged areas that can never hold more than Excel answers.

import * as fc from 'fast-check';
import { mergeBands } from '../../../src/workbook/excel/contents';

test('bands cover the area without gaps and cannot hold more than 512 merged areas', () => {
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 20_000 }),
    columns: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(size, ({ rows, columns }) => {
      const bands = mergeBands({ top: 3, left: 2, bottom: rows + 2, right: columns + 1 });
      expect(bands[0]?.top).toBe(3);
      expect(bands.at(-1)?.bottom).toBe(rows + 2);
      const wrong = bands.filter(({ top, bottom }, place) => {
        const follows = place === 0 || top === (bands[place - 1]?.bottom ?? 0) + 1;
        const height = bottom - top + 1;
        // Inside a merge takes two cells; only those over the last row or column may have one cell here.
        const most = Math.floor((height * columns + height + columns) / 2);
        return !follows || !(height === 1 || most <= 512);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
