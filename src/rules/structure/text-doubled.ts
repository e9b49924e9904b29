// Does a task say word for word what an earlier one says?

import { textDoubled as words } from '../../messages/zh-CN/rules/structure/text-doubled';
import { cellAddress } from '../../workbook/address';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const textDoubled: TaskRule = {
  id: 'structure/text-doubled',
  target: 'task',
  messages: { doubled: 'warning' },
  words,
  options: { shortest: { default: 1, least: 1, most: 1000 } },
  check(task, { facts, options }) {
    const earlier = facts.doubledTexts.get(task.index);
    const length = task.text.raw.replace(/\s+/g, '').length;
    if (!earlier || length < (options['shortest'] ?? 1)) return [];
    return [
      atField('doubled', task.text, {
        data: { earlier: cellAddress(earlier.text.row, earlier.text.column) },
      }),
    ];
  },
};
