// Does a task have a number that an earlier task has already? Numbers that start anew in each group are no doubles.

import { cellAddress } from '../../workbook/address';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const numberDoubled: TaskRule = {
  id: 'structure/number-doubled',
  target: 'task',
  messages: { doubled: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}, {}]),
      {
        headings: ['类别', '序号', '任务内容', '牵头单位'],
        rows: [
          ['卫生健康', '1', '建设县域医疗卫生共同体', '县卫健局'],
          ['', '2', '完善分级诊疗制度', '县卫健局'],
          ['教育', '1', '实施中小学校舍维修改造', '县教育局'],
          ['', '2', '扩大普惠性幼儿园学位', '县教育局'],
        ],
        merges: ['A2:A3', 'A4:A5'],
      },
    ],
    fail: [
      { ...exampleTable([{}, { no: '2' }, { no: '2' }]), findings: [{ message: 'doubled', cell: 'A4' }] },
      {
        headings: ['任务内容', '完成时限', '牵头单位'],
        rows: [
          ['1.建设县域医疗卫生共同体', '2022年底', '县卫健局'],
          ['2.实施中小学校舍维修改造', '2022年底', '县教育局'],
          ['2.规范食品经营许可审批', '2022年底', '县市场监管局'],
        ],
        findings: [{ message: 'doubled', cell: 'A4' }],
      },
    ],
  },
  check(task, { table, facts: { numbering } }) {
    const earlier = numbering.doubled.get(task.index);
    if (!earlier) return [];
    const data = {
      no: task.no ?? '',
      earlier: cellAddress(earlier.text.row, earlier.text.column),
      earlierRow: earlier.row,
    };
    const column = table.columns.number;
    return numbering.place === 'column' && column !== null
      ? [{ message: 'doubled', at: { row: task.row, column }, data }]
      : [atField('doubled', task.text, { data })];
  },
};
