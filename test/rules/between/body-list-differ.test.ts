import { betweenBodyListDiffer } from '../../../src/rules/between/body-list-differ';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);

testRule(betweenBodyListDiffer, [
  ['no body at hand', issued],
  [
    'marks and blanks only',
    { ...issued, body: exampleTable([{ text: '建设县域医疗卫生共同体。' }, {}, {}]) },
  ],
  [
    'a body without deadlines and units',
    { ...issued, body: exampleTable([{ deadline: '', lead: '', coop: '' }, {}, {}]) },
  ],
  [
    'other words',
    { ...issued, body: exampleTable([{}, { text: '实施中小学校舍维修和改造' }, {}]) },
    [{ message: 'text', cell: 'B3' }],
  ],
  [
    'another last day',
    { ...issued, body: exampleTable([{}, { deadline: '2022年底' }, {}]) },
    [{ message: 'deadline', cell: 'C3' }],
  ],
  [
    'the same last day in other words',
    { ...issued, body: exampleTable([{ deadline: '2022年12月' }, {}, {}]) },
  ],
  [
    'other units',
    { ...issued, body: exampleTable([{}, { coop: '县发改局' }, {}]) },
    [{ message: 'units', cell: 'E3' }],
  ],
  [
    'a task that the body does not have',
    { ...issued, body: exampleTable([{}, {}]) },
    [{ message: 'list-only', cell: 'B4' }],
  ],
]);
