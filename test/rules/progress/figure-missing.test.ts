import { exampleTable } from '../../../src/rules/exampleTable';
import { progressFigureMissing } from '../../../src/rules/progress/figure-missing';
import { testRule } from '../ruleTester';

const text = '改造农村户厕1500座，县域内住院量占比达到85%以上';

testRule(progressFigureMissing, [
  ['no number promised', exampleTable([{}, {}])],
  [
    '逐步提高 is no number',
    exampleTable([{ text: '医疗服务收入占比逐步提高', progress: '按月监测4家医院。' }]),
  ],
  ['one of two targets answered', exampleTable([{ text, progress: '户厕改造完成1512座，验收合格。' }])],
  ['other words for the same', exampleTable([{ text, progress: '改厕1512座，抽验合格率97%。' }])],
  ['a helper’s entry', exampleTable([{ text, progress: '县财政局拨付补助资金120万元。' }])],
  ['an empty entry is another rule', exampleTable([{ text, progress: '正在有序推进。' }])],
  ['blank is another rule', exampleTable([{ text, progress: '' }])],
  [
    'everything is 100%',
    exampleTable([{ text: '电子病历接入率达到100%', progress: '4家医院已全部接入，月度通报。' }]),
  ],
  [
    'acts without a figure',
    exampleTable([{ text, progress: '召开动员会，与施工队伍签订合同。' }]),
    [{ message: 'missing', cell: 'F2' }],
  ],
  [
    'a figure about something else',
    exampleTable([{ text: '改造农村户厕1500座', progress: '发放宣传册3万份，群众满意率98%。' }]),
    [{ message: 'missing', cell: 'F2' }],
  ],
  [
    'a norm for each day',
    exampleTable([{ text: '课后服务每周5天、每天至少2小时', progress: '312所学校全部开展课后服务。' }]),
  ],
  [
    'the indicator’s figure, though the text’s is told',
    {
      headings: ['任务内容', '目标要求', '牵头单位', '进展情况'],
      rows: [
        ['开展一次满意度测评', '满意度达到90分以上', '县统计局', '6月开展一次问卷测评，回收问卷3120份。'],
      ],
    },
    [{ message: 'missing', cell: 'D2' }],
  ],
]);
