import { deadlineDiffersFromCatalog } from '../../../src/rules/deadline/differs-from-catalog';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(deadlineDiffersFromCatalog, [
  ['the same day in other words', exampleTable([{ deadline: '到2022年底' }, { deadline: '2022年10月' }])],
  [
    'a task the catalog does not know',
    exampleTable([{ text: '建设县域应急指挥中心', deadline: '2030年底' }]),
  ],
  ['no day to compare', exampleTable([{ deadline: '长期坚持' }, { deadline: '' }])],
  [
    'the text goes on behind the catalog’s opening',
    exampleTable([{ text: '建设县域医疗卫生共同体，完善管理办法', deadline: '2024年底' }]),
    [{ message: 'differs', cell: 'C2' }],
  ],
]);
