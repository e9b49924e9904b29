// Does a task have a number that an earlier task has already? Numbers that start anew in each group are no doubles.

import { numberDoubled as words } from '../../messages/zh-CN/rules/structure/number-doubled';
import { cellAddress } from '../../workbook/address';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const numberDoubled: TaskRule = {
  id: 'structure/number-doubled',
  target: 'task',
  messages: { doubled: 'warning' },
  words,
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
