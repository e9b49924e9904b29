// The deadlines of the five documents (documents.json) and the development cases (cases.json), all of them.
import { findDeadlines, parseDeadline, type Deadline } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import cases from './cases.json';
import documents from './documents.json';

beforeAll(loadSimplifier);

const compared = ['type', 'start', 'end', 'recur', 'ongoing'] as const;

test.each([...documents, ...cases].map((row) => [row.source, row.mode, row.raw, row] as const))(
  '%s, %s: %j',
  (_source, mode, raw, { year, date, expected }) => {
    const found = (mode === 'cell' ? parseDeadline : findDeadlines)(raw, { year, date });
    const values = found.map((value: Deadline) =>
      Object.fromEntries(compared.map((key) => [key, value[key]])),
    );
    expect(values).toEqual(
      expected.map((value) => Object.fromEntries(compared.map((key) => [key, value[key]]))),
    );
  },
);
