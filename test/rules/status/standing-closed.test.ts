import { standingClosed } from '../../../src/rules/status/standing-closed';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(standingClosed, [
  ['a dated duty that is done', exampleTable([{ deadline: '2022年底', status: '已完成' }])],
  ['a standing duty that stands', exampleTable([{ deadline: '持续推进', status: '长期坚持' }])],
  ['done and kept up', exampleTable([{ deadline: '长期坚持', status: '已完成并长期坚持' }])],
  ['partly done', exampleTable([{ deadline: '长期坚持', status: '已完成（90%）' }])],
  [
    'a standing duty that is done',
    exampleTable([{ deadline: '长期坚持', status: '已完成' }]),
    [{ message: 'closed', cell: 'G2' }],
  ],
]);
