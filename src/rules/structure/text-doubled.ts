// Does a task say word for word what an earlier one says?

import { cellAddress } from '../../workbook/address';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const textDoubled: TaskRule = {
  id: 'structure/text-doubled',
  target: 'task',
  messages: { doubled: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}, {}]),
      exampleTable([{ text: '加强督导' }, { text: '加强督查' }]),
      exampleTable([{}, { text: '', no: '', lead: '县医保局' }], { merges: ['A2:A3', 'B2:B3'] }),
    ],
    fail: [
      {
        ...exampleTable([{}, {}, { text: '建设县域医疗卫生共同体。' }]),
        findings: [{ message: 'doubled', cell: 'B4' }],
      },
    ],
  },
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
