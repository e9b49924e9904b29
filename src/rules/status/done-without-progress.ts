// Is a task said to be done while its progress is not filled in?

import { currentEntry, currentStatus } from '../currentEntry';
import { exampleTable } from '../exampleTable';
import { isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const doneWithoutProgress: TaskRule = {
  id: 'status/done-without-progress',
  target: 'task',
  messages: { missing: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, { status: '推进中', progress: '' }]),
      { headings: ['任务内容', '牵头单位', '完成情况'], rows: [['扩大学位', '县教育局', '已完成']] },
    ],
    fail: [
      {
        ...exampleTable([{}, { status: '已完成', progress: '' }, { status: '√', progress: '—' }]),
        findings: [
          { message: 'missing', cell: 'G3' },
          { message: 'missing', cell: 'G4' },
        ],
      },
    ],
  },
  check(task, context) {
    const status = currentEntry('status', task, context);
    const progress = currentEntry('progress', task, context);
    const isDone = currentStatus(task, context) === 'done';
    return status && progress && isDone && isNoEntry(progress.raw) ? [atField('missing', status)] : [];
  },
};
