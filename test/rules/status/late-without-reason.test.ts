import { exampleTable } from '../../../src/rules/exampleTable';
import { statusLateWithoutReason } from '../../../src/rules/status/late-without-reason';
import { testRule } from '../ruleTester';

const late = { deadline: '2022年6月底', status: '推进中', progress: '3家医院已挂牌，其余正在收集材料。' };

testRule(statusLateWithoutReason, [
  ['done', exampleTable([{}, {}])],
  ['the day itself', exampleTable([{ ...late, deadline: '2022年底' }])],
  ['a cause', exampleTable([{ ...late, progress: '因编制未批复，3家医院未挂牌。' }])],
  ['a problem', exampleTable([{ ...late, progress: '3家医院已挂牌。存在问题：资金缺口120万元。' }])],
  ['a cause in the status', exampleTable([{ ...late, status: '推进中（等待省级批复）' }])],
  ['standing', exampleTable([{ ...late, deadline: '2022年6月底并长期坚持', status: '长期坚持' }])],
  ['a later day', exampleTable([{ ...late, deadline: '2022年6月底2025年底' }])],
  [
    'no day',
    exampleTable([
      { ...late, deadline: '长期坚持' },
      { ...late, deadline: '分阶段实施' },
    ]),
  ],
  [
    'blank and not understood are other rules',
    exampleTable([{ ...late, status: '' }, { ...late, status: '好' }, {}]),
  ],
  ['late', exampleTable([late]), [{ message: 'late', cell: 'G2' }]],
  ['nearly done', exampleTable([{ ...late, status: '基本完成' }]), [{ message: 'late', cell: 'G2' }]],
  [
    '存在问题：无 is no cause',
    exampleTable([{ ...late, progress: '3家医院已挂牌。存在问题：无。' }]),
    [{ message: 'late', cell: 'G2' }],
  ],
  ['nothing filled in', exampleTable([{ ...late, progress: '' }]), [{ message: 'late', cell: 'G2' }]],
]);
