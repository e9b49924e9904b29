// Does a task have no number where the others have one?

import { atField } from '../Report';
import { exampleTable } from '../exampleTable';
import type { TaskRule } from '../Rule';

export const numberMissing: TaskRule = {
  id: 'structure/number-missing',
  target: 'task',
  messages: { missing: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ no: '', text: '建设县域医疗卫生共同体' }, { no: '' }]),
      { headings: ['任务内容', '牵头单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
    ],
    fail: [
      { ...exampleTable([{}, { no: '' }, { no: '3' }]), findings: [{ message: 'missing', cell: 'A3' }] },
      {
        headings: ['任务内容', '完成时限', '牵头单位'],
        rows: [
          ['1.建设县域医疗卫生共同体', '2022年底', '县卫健局'],
          ['实施中小学校舍维修改造', '2022年底', '县教育局'],
          ['2.规范食品经营许可审批', '2022年底', '县市场监管局'],
        ],
        findings: [{ message: 'missing', cell: 'A3' }],
      },
    ],
  },
  check(task, { table, facts }) {
    const { place } = facts.numbering;
    if (task.no !== null || place === 'none') return [];
    const column = table.columns.number;
    return place === 'column' && column !== null
      ? [{ message: 'missing', at: { row: task.row, column } }]
      : [atField('missing', task.text)];
  },
};
