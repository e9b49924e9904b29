import { exampleTable } from '../../../src/rules/exampleTable';
import { progressFigureShort } from '../../../src/rules/progress/figure-short';
import { testRule } from '../ruleTester';

const text = '县域内住院量占比达到85%以上';
const short = '县人民医院下派医师12名，县域内住院量占比82%。';

testRule(progressFigureShort, [
  ['no number promised', exampleTable([{}, {}])],
  ['reached', exampleTable([{ text, progress: '县域内住院量占比86.2%。' }])],
  [
    'the task’s day has not come',
    exampleTable([{ text, progress: short, deadline: '2025年底', status: '推进中' }]),
  ],
  [
    'the target’s own day has not come',
    exampleTable([{ text: `到2025年，${text}`, progress: short, deadline: '长期坚持', status: '推进中' }]),
  ],
  [
    'under a ceiling',
    exampleTable([{ text: '门诊次均费用增长率控制在5%以内', progress: '门诊次均费用增长率4.2%。' }]),
  ],
  ['a figure about something else', exampleTable([{ text, progress: '医师下派率70%，住院人次增长5%。' }])],
  ['a copied entry is another rule', exampleTable([{ text, progress: text }])],
  [
    'the day has come',
    exampleTable([{ text, progress: short, status: '推进中' }]),
    [{ message: 'short', cell: 'F2' }],
  ],
  [
    'no day at all',
    exampleTable([{ text, progress: short, deadline: '长期坚持' }]),
    [{ message: 'short', cell: 'F2' }],
  ],
  [
    'said to be done',
    exampleTable([{ text, progress: short, deadline: '2025年底', status: '已完成' }]),
    [{ message: 'short', cell: 'F2' }],
  ],
  [
    'above a ceiling',
    exampleTable([{ text: '门诊次均费用增长率控制在5%以内', progress: '门诊次均费用增长率6.3%。' }]),
    [{ message: 'short', cell: 'F2' }],
  ],
  [
    'the same noun behind another verb',
    exampleTable([{ text: '清理隐性壁垒不少于20项', progress: '梳理并取消资质方面隐性壁垒13项。' }]),
    [{ message: 'short', cell: 'F2' }],
  ],
]);
