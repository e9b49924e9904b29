// What a person may have us do with a workbook, by chance: every operation of the adapter.

import fc from 'fast-check';

/** One step; places are fractions of what there is. */
export type Operation =
  | { readonly kind: 'read' | 'select' | 'undo' | 'clearMarks' | 'removeDrawn' | 'watch' }
  | {
      readonly kind: 'apply';
      readonly edits: readonly {
        readonly row: number;
        readonly column: number;
        readonly content: string | number | boolean | null;
        readonly isStale: boolean;
      }[];
    }
  | { readonly kind: 'mark'; readonly cells: readonly (readonly [row: number, column: number])[] }
  | { readonly kind: 'settings'; readonly day: string }
  | { readonly kind: 'draw'; readonly figure: number }
  /** A fault of ours, planted: an edit of an official cell. */
  | { readonly kind: 'forbidden'; readonly row: number; readonly column: number };

const content = fc.oneof(
  fc.constantFrom('-主要做法', '=SUM(A1)', '1-6', '85%', '已完成', '二〇二二年', "'引号", '@局', '一\n二'),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const place = { row: fc.nat({ max: 30 }), column: fc.nat({ max: 30 }) };

/** Three to six operations; drawing, the slowest, is the rarest. */
export const sequences: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        kind: fc.constant('apply' as const),
        edits: fc.array(fc.record({ ...place, content, isStale: fc.boolean() }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('mark' as const),
        cells: fc.array(fc.tuple(place.row, place.column), { maxLength: 6 }),
      }),
    },
    {
      weight: 10,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          'read' as const,
          'select' as const,
          'undo' as const,
          'clearMarks' as const,
          'watch' as const,
        ),
      }),
    },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('forbidden' as const), ...place }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('settings' as const),
        day: fc.constantFrom('2022-12-31', '2023-06-30'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('draw' as const), figure: fc.nat({ max: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('removeDrawn' as const) }) },
  ),
  { minLength: 3, maxLength: 6 },
);
