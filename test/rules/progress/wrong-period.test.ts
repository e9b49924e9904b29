import { progressWrongPeriod } from '../../../src/rules/progress/wrong-period';
import type { RuleExample } from '../../../src/rules/RuleExample';
import { testRule } from '../ruleTester';

const period = (heading: string, progress: string, asOf = '2022-12-31'): RuleExample => ({
  headings: ['任务内容', '牵头单位', heading],
  rows: [['实施中小学校舍维修改造', '县教育局', progress]],
  asOf,
});

testRule(progressWrongPeriod, [
  ['no date', period('下半年进展情况', '12所学校完工。')],
  ['in the period', period('下半年进展情况', '9月12所学校完工。')],
  ['截至 counts from January', period('截至12月底进展情况', '3月印发方案。')],
  ['background, then work in the period', period('2022年下半年进展情况', '2020年启动改造，今年11月完工。')],
  ['a comparison', period('2022年下半年进展情况', '改造12所，较2021年增加4所。')],
  ['a plan', period('截至6月底进展情况', '完成4所，预计9月全部完工。', '2022-06-30')],
  ['a next step', period('截至6月底进展情况', '完成4所。下一步：9月组织验收。', '2022-06-30')],
  ['no period, the year before in January', period('进展情况', '2021年11月完工。', '2022-01-10')],
  ['a standing entry without a period', period('进展情况', '9月12所学校完工。', '2022-06-30')],
  [
    'after the as-of day',
    period('截至6月底进展情况', '7月5日召开推进会。', '2022-06-30'),
    [{ message: 'future', cell: 'C2', part: '7月5日' }],
  ],
  [
    'all of it the year before',
    period('2022年进展情况', '2021年检查学校120所，发现隐患35处。'),
    [{ message: 'before', cell: 'C2', part: '2021年' }],
  ],
  [
    'the first half-year in the second',
    period('2022年下半年进展情况', '上半年培训教师210人次。'),
    [{ message: 'before', cell: 'C2', part: '上半年' }],
  ],
  [
    'after the period, before the as-of day',
    period('2022年上半年进展情况', '8月3日召开推进会。'),
    [{ message: 'after', cell: 'C2' }],
  ],
  [
    'three quarters of a year to come',
    period('进展情况', '2023年前三季度淘汰老旧货车1936辆。', '2022-09-30'),
    [{ message: 'future', cell: 'C2' }],
  ],
]);
