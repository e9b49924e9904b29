// Deadlines of other offices, each set written from the contract before this room was looked at again: 308 (158 cells, 150 pieces of running text, 75 of them traps);
// and 892 of health, livelihood, inspection, school, water, safety and digital papers of 2009–2026: 712 of a set as it was written, and what was mended after it with its neighbours (追加, 邻例);
// and 900 of further fields (audits, letters and calls, grain, rivers and forests, projects): 824 of the 885 of a set as it was written, and what was mended after it;
// and a sixth set with its neighbours, as far as it is read as its writer expected.
// `corrected` says why an expected value is not the first one, `doubtful` what the contract leaves open.
import { findDeadlines, parseDeadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import { briefly } from './brief';
import independent2 from './independent2.json';
import independent3 from './independent3.json';
import independent4 from './independent4.json';
import independent5 from './independent5.json';

beforeAll(loadSimplifier);

interface Expression {
  readonly id: number;
  readonly mode: string;
  readonly reference: string | null;
  readonly raw: string;
  readonly says: string;
}

const sets: readonly (readonly [string, readonly Expression[]])[] = [
  ['independent2', independent2],
  ['independent3', independent3],
  ['independent4', independent4],
  ['independent5', independent5],
];

describe.each(sets)('%s', (_name, expressions) => {
  test.each(expressions.map((row) => [row.id, row.mode, row.raw, row] as const))(
    '%i, %s: %j',
    (_id, mode, raw, { reference, says }) => {
      const year = reference === null ? null : Number(reference.slice(0, 4));
      const date = reference?.length === 10 ? reference : null;
      const found = (mode === 'cell' ? parseDeadline : findDeadlines)(raw, { year, date });
      expect(briefly(found)).toBe(says);
    },
  );
});
