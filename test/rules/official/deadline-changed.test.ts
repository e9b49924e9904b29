import { officialDeadlineChanged } from '../../../src/rules/official/deadline-changed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

const issued = exampleTable([{}, {}, {}]);

const merged = (deadline: string) =>
  exampleTable([{ deadline }, { deadline: '' }, {}], { merges: ['C2:C3'] });

testRule(officialDeadlineChanged, [
  ['letter for letter', { ...issued, issued }],
  [
    'put off',
    { ...exampleTable([{ deadline: '2023年底' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'C2', part: '3' }],
  ],
  [
    'a standing duty made of it',
    { ...exampleTable([{ deadline: '2022年底并长期坚持' }, {}, {}]), issued },
    [{ message: 'changed', cell: 'C2' }],
  ],
  ['emptied', { ...exampleTable([{ deadline: '' }, {}, {}]), issued }, [{ message: 'changed', cell: 'C2' }]],
  [
    'a line break in it',
    { ...exampleTable([{ deadline: '2022年\n底' }, {}, {}]), issued },
    [{ message: 'harmless', cell: 'C2' }],
  ],
  [
    'one merged deadline is told once',
    { ...merged('2023年底'), issued: merged('2022年底') },
    [{ message: 'changed', cell: 'C2' }],
  ],
]);
