// Heights of rows and breaks of pages, estimated without a screen.
import fc from 'fast-check';
import { paging } from '../../src/summary/paging';
import { PAPER } from '../../src/summary/paper';
import { rowHeight } from '../../src/summary/rowHeight';

test.each([
  ['一行', 200, 20, 20.25],
  ['', 200, 20, 20.25],
  ['字'.repeat(40), 200, 20, 50.75],
  ['甲\n乙\n丙', 200, 20, 50.75],
  ['字'.repeat(4000), 200, 20, 409],
  ['abc', 200, 33, 33],
])('%p in %i points is at least %i and becomes %d high', (text, width, minimum, height) => {
  expect(rowHeight([{ text, width, size: 10.5 }], minimum)).toBe(height);
});

test('more text is never lower', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 20, max: 400 }), (text, more, width) => {
      const height = (whole: string) => rowHeight([{ text: whole, width, size: 10.5 }], 20);
      expect(height(text + more)).toBeGreaterThanOrEqual(height(text));
    }),
  );
});

/** Four rows of head, which never fill a page by themselves, and the rows of the list. */
const heights = fc
  .tuple(
    fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 4, maxLength: 4 }),
    fc.array(fc.integer({ min: 10, max: 120 }), { minLength: 4, maxLength: 76 }),
  )
  .map(([head, list]) => [...head, ...list]);
const frame = { width: 800, first: 5, titleRows: { from: 4, to: 4 } };
const rowsOf = (rowHeights: readonly number[]) => rowHeights.map((height) => ({ height, cells: [] }));

test('no heading stands last on a page and the end stays together', () => {
  fc.assert(
    fc.property(heights, fc.array(fc.nat(79)), (rowHeights, marked) => {
      const last = rowHeights.length;
      const keepWithNext = new Set(marked.map((place) => place + 5).filter((row) => row < last));
      const together = last - 1;
      const { scale, breaksBeforeRows = [] } = paging({
        ...frame,
        rows: rowsOf(rowHeights),
        keepWithNext,
        together,
      });
      expect(scale).toBe(Math.floor((PAPER.A4landscape.width * 95.5) / 800));
      for (const row of breaksBeforeRows) {
        expect(keepWithNext.has(row - 1)).toBe(false);
        expect(row).toBeLessThanOrEqual(together);
      }
    }),
  );
});

test('no page is overfull, its repeated head counted', () => {
  fc.assert(
    fc.property(heights, (rowHeights) => {
      const last = rowHeights.length;
      const { scale = 100, breaksBeforeRows = [] } = paging({
        ...frame,
        rows: rowsOf(rowHeights),
        keepWithNext: new Set(),
        together: last,
      });
      const room = (PAPER.A4landscape.height * 100) / scale;
      const starts = [1, ...breaksBeforeRows, last + 1];
      starts.slice(0, -1).forEach((start, page) => {
        const rows = rowHeights.slice(start - 1, (starts[page + 1] ?? 0) - 1);
        const head = page > 0 ? (rowHeights[3] ?? 0) : 0;
        expect(rows.reduce((sum, height) => sum + height, head)).toBeLessThanOrEqual(room);
      });
    }),
    { numRuns: 1000 },
  );
});
