// A cell whose units answer separately has no first one that leads.

import { type RoleRule, ruleOfCell } from '../../src/table/roleRule';

test.each<[RoleRule, string, RoleRule]>([
  ['first-leads', '县卫健局、县医保局', 'first-leads'],
  ['first-leads', '县卫健局、县医保局按职责分工负责', 'first-leads'],
  ['first-leads', '县卫健局、县医保局分别负责', 'responsible'],
  ['first-leads', '县卫健局、县医保局\n（分别\n负责）', 'responsible'],
  ['all-lead', '县卫健局、县医保局分别负责', 'all-lead'],
  ['responsible', '县卫健局、县医保局分别负责', 'responsible'],
])('under %s, %j is %s', (rule, cell, expected) => {
  expect(ruleOfCell(rule, cell)).toBe(expected);
});
