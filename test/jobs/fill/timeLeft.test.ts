import { timeLeft } from '../../../src/jobs/fill/timeLeft';
import { parseDeadline } from '../../../src/language/deadline';

const at = (
  words: string,
  asOf: string,
  status: Parameters<typeof timeLeft>[1] = null,
  isFilledIn = false,
) => {
  const read = parseDeadline(words, { year: 2022, date: null });
  const { light, days, of } = timeLeft(read, status, isFilledIn, asOf);
  return `${light} ${days} ${of}`;
};

test.each([
  ['2022年底', '2022-09-30', 'normal 92 last'],
  ['2022年底', '2022-12-31', 'near 0 last'],
  ['2022年底', '2023-01-10', 'not-reported -10 last'],
  ['2022年底、2025年底', '2022-09-30', 'normal 92 stage'],
  ['2022年底、2025年底', '2023-09-30', 'normal 823 last'],
  ['2022年底并长期坚持', '2022-09-30', 'normal 92 last'],
  ['每年年底', '2022-09-30', 'normal 92 period'],
  ['每季度末', '2022-09-15', 'near 15 period'],
  ['长期坚持', '2022-09-30', 'standing null last'],
])('%s on %s', (words, asOf, expected) => {
  expect(at(words, asOf)).toBe(expected);
});

test('what is reported as under way is late, what is done is done', () => {
  expect(at('2022年底', '2023-01-10', 'doing', true)).toBe('late -10 last');
  expect(at('2022年底', '2022-09-30', 'done', true)).toBe('done null last');
});
