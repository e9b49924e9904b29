// 308 deadlines of other offices (158 cells, 150 pieces of running text, 75 of them traps), written from the contract before this room was looked at again.
// `corrected` says why an expected value is not the first one, `doubtful` what the contract leaves open.
import { findDeadlines, parseDeadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import { briefly } from './brief';
import independent from './independent2.json';

beforeAll(loadSimplifier);

test.each(independent.map((row) => [row.id, row.mode, row.raw, row] as const))(
  '%i, %s: %j',
  (_id, mode, raw, { reference, says }) => {
    const year = reference === null ? null : Number(reference.slice(0, 4));
    const date = reference?.length === 10 ? reference : null;
    const found = (mode === 'cell' ? parseDeadline : findDeadlines)(raw, { year, date });
    expect(briefly(found)).toBe(says);
  },
);
