import { deadlineNotUnderstood } from '../../../src/rules/deadline/not-understood';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineNotUnderstood, [
  [
    'dates in all writings',
    exampleTable([{ deadline: '2022.06.30' }, { deadline: '2022年3月—11月' }, { deadline: '二〇二二年底' }]),
  ],
  [
    'standing, phased, relative',
    exampleTable([{ deadline: '长期坚持' }, { deadline: '分阶段实施' }, { deadline: '5年内' }]),
  ],
  ['an impossible day is another rule', exampleTable([{ deadline: '2022年2月30日' }])],
  ['an error value is another rule', exampleTable([{ deadline: '#REF!' }])],
  [
    'one cell for several tasks is reported once',
    exampleTable([{ deadline: '另行通知' }, { deadline: '' }, {}], { merges: ['C2:C3'] }),
    [{ message: 'not-understood', cell: 'C2' }],
  ],
  [
    'words without time',
    exampleTable([{}, { deadline: '尽力而为' }]),
    [{ message: 'not-understood', cell: 'C3' }],
  ],
]);
