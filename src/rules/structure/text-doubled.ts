// Does a task say word for word what an earlier one says?

import { cellAddress } from '../../workbook/address';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const textDoubled: TaskRule = {
  id: 'structure/text-doubled',
  target: 'task',
  messages: { doubled: 'warning' },
  check(task, { facts }) {
    const earlier = facts.doubledTexts.get(task.index);
    if (!earlier) return [];
    return [
      atField('doubled', task.text, {
        data: { earlier: cellAddress(earlier.text.row, earlier.text.column) },
      }),
    ];
  },
};
