// Do the deadline column and the task's own text name different last days? The same day in other words agrees.

import { dayInWords } from '../../messages/zh-CN/day';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { lastDay } from './lastDay';
import { textDeadlines } from './textDeadlines';

export const deadlineDiffersFromText: TaskRule = {
  id: 'deadline/differs-from-text',
  target: 'task',
  messages: { differs: 'warning' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([
        { text: '2022年6月底前完成12所学校改造', deadline: '2022年6月' },
        { text: '到2025年，就诊率达到90%', deadline: '2025年底' },
        { text: '力争2022年底前达到300个，“十四五”期末达到500个', deadline: '2022年底、2025年底' },
      ]),
      exampleTable([{ text: '每年开展一次评估', deadline: '2022年底' }]),
      exampleTable([{ text: '落实《2020年版目录》', deadline: '2022年底' }]),
    ],
    fail: [
      {
        ...exampleTable([{}, { text: '2022年9月底前完成12所学校改造', deadline: '2022年底' }]),
        findings: [{ message: 'differs', cell: 'C3' }],
      },
    ],
  },
  check(task, context) {
    const { deadline, deadlines } = task;
    const inColumn = lastDay(deadlines);
    if (!deadline || deadline.from === 'heading' || inColumn === null) return [];
    const inText = lastDay(textDeadlines(task, context));
    if (inText === null || inText === inColumn) return [];
    return [
      atField('differs', deadline, { data: { column: dayInWords(inColumn), words: dayInWords(inText) } }),
    ];
  },
};
