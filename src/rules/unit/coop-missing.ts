// Is the cell of 配合单位 blank, in a table that names helpers elsewhere? 无 and — are answers.

import { exampleTable } from '../exampleTable';
import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const coopMissing: TaskRule = {
  id: 'unit/coop-missing',
  target: 'task',
  messages: { missing: 'info' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, { coop: '无' }, { coop: '—' }]),
      exampleTable([{ coop: '县财政局' }, { coop: '' }], { merges: ['E2:E3'] }),
      { headings: ['任务内容', '责任单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
    ],
    fail: [{ ...exampleTable([{}, { coop: '' }]), findings: [{ message: 'missing', cell: 'E3' }] }],
  },
  check({ coop }, { facts }) {
    const isMissing = coop !== null && isBlank(coop.raw) && !facts.blankColumns.has('coop');
    return isMissing ? [atField('missing', coop)] : [];
  },
};
