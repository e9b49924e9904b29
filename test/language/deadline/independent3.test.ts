// 892 deadlines of health, livelihood, inspection, school, water, safety and digital papers of 2009–2026: 712 of a set written from the contract without a look at this room, and what was mended after it with its neighbours (追加, 邻例).
// `corrected` says why an expected value is not the first one, `doubtful` what the contract leaves open.
import { findDeadlines, parseDeadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import { briefly } from './brief';
import independent from './independent3.json';

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
