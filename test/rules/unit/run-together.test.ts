import { unitsRunTogether } from '../../../src/rules/unit/run-together';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(unitsRunTogether, [
  ['a collective behind a name', exampleTable([{ coop: '县爱卫会成员单位' }])],
  ['words that are no names', exampleTable([{ coop: '县财政局远航互联' }])],
  ['every separator', exampleTable([{ coop: '县财政局、县医保局，县司法局;县教育局 县发改局\n县人民医院' }])],
  ['a name broken over two lines', exampleTable([{ coop: '县市场\n监管局' }])],
  ['one unit', exampleTable([{ coop: '县发展和改革局' }])],
  [
    'two',
    exampleTable([{ coop: '县财政局县医保局' }]),
    [{ message: 'together', cell: 'E2', part: '县财政局县医保局' }],
  ],
  [
    'in the lead cell',
    exampleTable([{ lead: '县委组织部县委宣传部' }]),
    [{ message: 'together', cell: 'D2', part: '县委组织部县委宣传部' }],
  ],
]);
