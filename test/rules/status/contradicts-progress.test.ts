import { exampleTable } from '../../../src/rules/exampleTable';
import { statusContradictsProgress } from '../../../src/rules/status/contradicts-progress';
import { testRule } from '../ruleTester';

testRule(statusContradictsProgress, [
  ['both say done', exampleTable([{}, {}])],
  [
    'done, a side issue is open',
    exampleTable([{ progress: '共建协议已签订。问题：分工文件尚未在网站公开。' }]),
  ],
  ['done, and what others had not done', exampleTable([{ progress: '对尚未完成的2家医院约谈，全部整改。' }])],
  ['done, and the next step', exampleTable([{ progress: '共建协议已签订。下一步：尚未挂牌的继续推进。' }])],
  ['doing, a part is done', exampleTable([{ progress: '第一批3家医院全部完成挂牌。', status: '推进中' }])],
  ['doing and not finished', exampleTable([{ progress: '方案仍在征求意见。', status: '推进中' }])],
  [
    'not started, getting ready',
    exampleTable([{ progress: '召开座谈会1次，正在起草方案。', status: '未启动' }]),
  ],
  ['an empty entry is another rule', exampleTable([{ progress: '正在有序推进。', status: '已完成' }])],
  [
    'done beside 尚未',
    exampleTable([
      { progress: '共建协议尚未签订。' },
      { text: '制定改造方案', progress: '初稿完成，尚未印发。' },
    ]),
    [2, 3].map((row) => ({ message: 'unfinished', cell: `G${row}` })),
  ],
  [
    'done beside a share and a date to come',
    exampleTable([{ progress: '项目主体已完成65%。' }, { progress: '改造项目预计明年3月完工。' }]),
    [2, 3].map((row) => ({ message: 'unfinished', cell: `G${row}` })),
  ],
  [
    'doing beside a task wholly done',
    exampleTable([{ progress: '协议6月签订，各项任务已全面完成。', status: '推进中' }]),
    [{ message: 'finished', cell: 'G2' }],
  ],
  [
    'not started beside work well under way',
    exampleTable([{ progress: '拨付资金300万元，3家医院已挂牌。', status: '未启动' }]),
    [{ message: 'started', cell: 'G2' }],
  ],
  [
    'done beside what is left of it',
    exampleTable([{ progress: '建成公益性公墓11处，另有4处正在平整场地。' }]),
    [{ message: 'unfinished', cell: 'G2' }],
  ],
]);
