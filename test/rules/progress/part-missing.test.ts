import { progressPartMissing } from '../../../src/rules/progress/part-missing';
import type { RuleExample } from '../../../src/rules/RuleExample';
import { testRule } from '../ruleTester';

const asked = (progress: string, heading = '进展情况（包括主要做法、成效和存在问题）'): RuleExample => ({
  headings: ['任务内容', '牵头单位', heading],
  rows: [
    ['扩大学位', '县教育局', '做法：按月调度。成效：新增学位320个。问题：无。'],
    ['实施中小学校舍维修改造', '县教育局', progress],
  ],
});
const twoOf = '做法：按月调度，印发通报4期。成效：12所学校完工。';

testRule(progressPartMissing, [
  ['all three under headings', asked(`${twoOf}问题：无。`)],
  ['all three by sense', asked('印发改造方案，12所学校完工，设备款拖欠90万元。')],
  ['暂无问题 answers', asked('印发改造方案，12所学校完工。暂无问题。')],
  ['the heading does not ask', asked(twoOf, '进展情况')],
  ['an empty entry is another rule', asked('正在有序推进。')],
  ['blank is another rule', asked('')],
  ['no problem told', asked(twoOf), [{ message: 'missing', cell: 'C3' }]],
  [
    'the heading in lines',
    asked(twoOf, '进展情况\n（包括主要\n做法、成\n效和存在问题）'),
    [{ message: 'missing', cell: 'C3' }],
  ],
  ['no result told', asked('做法：召开推进会2次。问题：人手不足。'), [{ message: 'missing', cell: 'C3' }]],
]);
