import { clauseVerbLost } from '../../../src/rules/unit/clause-verb-lost';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const table = (units: string) => ({ headings: ['任务内容', '责任部门'], rows: [['扩大学位供给', units]] });

testRule(clauseVerbLost, [
  ['no verb', table('县教育局、县财政局')],
  ['the verb is there', table('县教育局、县财政局按职责分工负责')],
  ['one helps, one answers', table('县教育局落实，县财政局参与')],
  ['helpers in their own column', exampleTable([{ coop: '县财政局配合' }, {}])],
  ['a blank cell', table('')],
  ['in brackets', table('县教育局、县财政局（参与）'), [{ message: 'lost', cell: 'B2' }]],
  ['with a gloss', table('县教育局、县财政局参与(yu) '), [{ message: 'lost', cell: 'B2' }]],
  ['in the lead column', exampleTable([{ lead: '县卫健局协助' }, {}]), [{ message: 'lost', cell: 'D2' }]],
]);
