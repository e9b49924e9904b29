import { check } from '../../support/checkTable';
import { exampleTable } from '../../../src/rules/exampleTable';
import { progressCopied } from '../../../src/rules/progress/copied';
import type { RuleExample } from '../../../src/rules/RuleExample';
import { exampleQuestion, findingsOf, testRule } from '../ruleTester';

const periods = (before: string, now: string): RuleExample => ({
  headings: ['任务内容', '牵头单位', '截至6月底进展情况', '截至12月底进展情况'],
  rows: [['实施中小学校舍维修改造', '县教育局', before, now]],
});
const original = '截至6月底，12所学校查出隐患43条并建账整改，拨付维修资金300万元。';

testRule(progressCopied, [
  ['words of their own', exampleTable([{}, {}])],
  ['the same frame with new figures', periods(original, original.replace('43', '57').replace('300', '520'))],
  [
    'a quotation of the task that goes on with real work',
    exampleTable([{ progress: '建设县域医疗卫生共同体，县人民医院下派医师12名到6个乡镇卫生院。' }]),
  ],
  [
    'one shared sentence that fits both',
    exampleTable([
      { progress: '5月召开全县推进会。县人民医院下派医师12名到6个乡镇卫生院。' },
      { progress: '5月召开全县推进会。12所学校维修项目8月全部竣工并通过验收。' },
    ]),
  ],
  ['short entries may recur', exampleTable([{ progress: '正在推进' }, { progress: '正在推进' }])],
  [
    'what the task asked for is told as done',
    exampleTable([{ text: '制定全县校舍维修改造实施方案', progress: '已印发全县校舍维修改造实施方案。' }]),
  ],
  [
    'one task in two rows, one merged cell',
    {
      headings: ['任务内容', '牵头单位', '进展情况'],
      rows: [
        ['实施中小学校舍维修改造', '县教育局', original],
        ['规范食品经营许可审批', '县市场监管局', ''],
      ],
      merges: ['C2:C3'],
    },
  ],
  [
    'the last period, dates, blanks and punctuation changed',
    periods(original, `${original.replace('6月底', '12月底').replace('，', '； ')}`),
    [{ message: 'lastPeriod', cell: 'D2' }],
  ],
  [
    'the last period with a set phrase added',
    periods(original, `${original}`.replace('截至6月底，', '截至12月底，').replace(/。$/, '，正在推进。')),
    [{ message: 'lastPeriod', cell: 'D2' }],
  ],
  [
    'a neighbour: the later one is the copy',
    exampleTable([{ progress: original }, {}, { progress: original.replace('。', ' 。') }]),
    [{ message: 'neighbour', cell: 'F4' }],
  ],
  [
    'the task with its number',
    exampleTable([{ text: '严格落实校车安全管理责任', progress: '5.严格落实校车安全管理责任。' }]),
    [{ message: 'task', cell: 'F2' }],
  ],
]);

test('it says how much is shared and with which row', () => {
  const [finding] = findingsOf(
    progressCopied,
    exampleTable([{ progress: original }, { progress: `${original}已公示。` }]),
  );
  expect(finding?.data).toMatchObject({ share: 92, row: 2 });
});

// A comparison of each entry with each other would never come to its end here; how long it takes is measured by the bench.
test('10,000 tasks with a frame in common are compared, and none is called a copy', () => {
  const rows = Array.from({ length: 10_000 }, (_none, at) => ({
    progress: `${original}第${at}批学校名单已公示，涉及学生${at * 7}人。`,
  }));
  const question = exampleQuestion(exampleTable(rows));
  expect(check(question, [progressCopied])).toHaveLength(0);
});
