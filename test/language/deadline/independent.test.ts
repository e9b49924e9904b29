// 348 deadlines written by somebody who knew the contract and not this room. `corrected` says why an expected value is not the first one; read blind, 326 were right.
import { findDeadlines, parseDeadline, type Deadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import independent from './independent.json';

beforeAll(loadSimplifier);

const compared = ['type', 'start', 'end', 'recur', 'ongoing'] as const;

function shown(values: readonly Partial<Deadline>[]): string[] {
  return values.map((value) => compared.map((key) => value[key] ?? null).join(' '));
}

test.each(independent.map((row) => [row.id, row.mode, row.raw, row] as const))(
  '%i, %s: %j',
  (_id, mode, raw, { reference, expected }) => {
    const year = reference === null ? null : Number(reference.slice(0, 4));
    const date = reference?.length === 10 ? reference : null;
    const found = (mode === 'cell' ? parseDeadline : findDeadlines)(raw, { year, date });
    expect(shown(found)).toEqual(shown(expected as Partial<Deadline>[]));
  },
);
