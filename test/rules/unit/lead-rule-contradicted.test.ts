import { leadRuleContradicted } from '../../../src/rules/unit/lead-rule-contradicted';
import { testRule } from '../ruleTester';

const headings = ['任务内容', '责任部门（列第一位的为牵头部门，下同）'];
const table = (units: string) => ({ headings, rows: [['扩大学位供给', units]] });

testRule(leadRuleContradicted, [
  ['a plain list', table('县教育局 县财政局 县人社局')],
  ['the first is said to lead', table('县教育局（牵头）、县财政局')],
  ['the others help', table('县教育局、县财政局、县人社局按职责分工配合')],
  ['one unit', table('县教育局负责')],
  [
    'severally, in a bracket',
    table('县教育局、县财政局（分别负责）'),
    [{ message: 'severally', cell: 'B2' }],
  ],
  ['each for itself', table('县教育局、县财政局各负其责'), [{ message: 'severally', cell: 'B2' }]],
  ['jointly', table('县教育局\n县财政局共同负责'), [{ message: 'severally', cell: 'B2' }]],
  [
    'the second leads',
    table('县教育局、县财政局牵头，县人社局配合'),
    [{ message: 'another', cell: 'B2', part: '县财政局' }],
  ],
]);
