// Every form reads its own example, and nothing is read in the example of a trap.

import { readQuantities } from '../../../src/language/quantity';
import { forms, wordForms } from '../../../src/language/quantity/forms';
import { traps } from '../../../src/language/quantity/traps';

const none = { year: null, date: null };

test.each([...forms, ...wordForms].map(({ id, example }) => [id, example] as const))(
  '%s reads %s',
  (_id, example) => {
    expect(readQuantities(example, none)).toHaveLength(1);
  },
);

test.each(traps.map(({ id, example }) => [id, example] as const))(
  'trap %s: nothing in %s',
  (_id, example) => {
    expect(readQuantities(example, none)).toEqual([]);
  },
);

test('ids are told apart', () => {
  const ids = [...forms, ...wordForms, ...traps].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
