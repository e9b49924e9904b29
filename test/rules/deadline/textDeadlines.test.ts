// A text is read for its last day only when it has what a text that names a day must have: whatever the language finds is let through.
import { findDeadlines, latestDay } from '../../../src/language/deadline';
import { loadSimplifier } from '../../../src/language/text';
import { lastDayInTexts } from '../../../src/rules/deadline/textDeadlines';
import type { RuleContext } from '../../../src/rules/RuleContext';
import type { UnderstoodTask } from '../../../src/table/UnderstoodTable';
import cases from '../../language/deadline/cases.json';
import independent from '../../language/deadline/independent.json';
import independent2 from '../../language/deadline/independent2.json';
import independent3 from '../../language/deadline/independent3.json';
import independent4 from '../../language/deadline/independent4.json';
import independent5 from '../../language/deadline/independent5.json';

beforeAll(loadSimplifier);

const REFERENCE = { year: 2022, date: '2022-03-01' };

test.each([
  ['cases', cases],
  ['independent', independent],
  ['independent2', independent2],
  ['independent3', independent3],
  ['independent4', independent4],
  ['independent5', independent5],
])('%s: no text that names a day is passed over', (_name, rows: readonly { raw: string }[]) => {
  const named = rows.map(({ raw }) => [raw, latestDay(findDeadlines(raw, REFERENCE))] as const);
  const seen = named.map(([raw]) => [raw, lastDayOf(raw)] as const);
  expect(seen.filter(([raw]) => !isRareGlyph(raw))).toEqual(named.filter(([raw]) => !isRareGlyph(raw)));
  expect(named.filter(([, day]) => day !== null).length).toBeGreaterThan(20);
});

/** Circled months and the like (㋅), which only NFKC tells. */
function isRareGlyph(raw: string): boolean {
  return /[㋀-㋋㏠-㏾⼀-⿕]/.test(raw);
}

function lastDayOf(raw: string): string | null {
  const task = { text: { raw }, indicator: null } as UnderstoodTask;
  return lastDayInTexts(task, { table: { year: REFERENCE.year }, date: REFERENCE.date } as RuleContext);
}
