// Is a standing duty (长期坚持) reported as done?

import { currentEntry, currentStatus } from '../currentEntry';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const standingClosed: TaskRule = {
  id: 'status/standing-closed',
  target: 'task',
  messages: { closed: 'info' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([
        { deadline: '长期坚持', status: '长期坚持' },
        { deadline: '2022年底并长期坚持', status: '推进中' },
      ]),
    ],
    fail: [
      {
        ...exampleTable([{}, { deadline: '2022年底并长期坚持', status: '已完成' }]),
        findings: [{ message: 'closed', cell: 'G3' }],
      },
    ],
  },
  check(task, context) {
    const entry = currentEntry('status', task, context);
    const isStanding = task.deadlines.some(({ ongoing }) => ongoing);
    const isClosed = isStanding && currentStatus(task, context) === 'done';
    return entry && isClosed
      ? [
          atField('closed', entry, {
            data: { deadline: task.deadline?.raw.trim().replace(/\s+/g, '') ?? '' },
          }),
        ]
      : [];
  },
};
