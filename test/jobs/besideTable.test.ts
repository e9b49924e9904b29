// The workbook's own other sheets: the table as it was issued, and the body of its notice.

import { besideTable } from '../../src/jobs/besideTable';
import { exampleTable } from '../../src/rules/exampleTable';
import { exampleSheet } from '../rules/exampleSheet';
import { exampleQuestion } from '../rules/ruleTester';
import { check } from '../support/checkTable';

const now = exampleTable([{}, { deadline: '2023年10月底' }, {}]);
const asIssued = exampleTable([{}, {}, {}]);
const official = (name: string): string[] =>
  check(besideTable(exampleQuestion(now, { sheets: [exampleSheet(asIssued, name)] })).question)
    .filter(({ rule }) => rule.startsWith('official/'))
    .map(({ rule, cell }) => `${rule} ${cell}`);

test.each([
  ['印发表', ['official/deadline-changed C3']],
  ['印发稿（3月）', ['official/deadline-changed C3']],
  ['印发单位通讯录', []],
  ['上期', []],
])('a sheet %s beside it', (name, expected) => {
  expect(official(name)).toEqual(expected);
});

test('defects of the issued table itself are baseline', () => {
  const faulty = exampleTable([{}, { lead: '' }, {}]);
  const { baseline } = besideTable(exampleQuestion(faulty, { sheets: [exampleSheet(faulty, '印发表')] }));
  expect(baseline.map(({ rule }) => rule)).toEqual(['unit/lead-missing']);
});
