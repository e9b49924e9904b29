// Does the deadline cell say something that no form of the deadline language understands?

import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineNotUnderstood: TaskRule = {
  id: 'deadline/not-understood',
  target: 'task',
  messages: { 'not-understood': 'error', damaged: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ deadline: '2022年6月\n底' }, { deadline: '每季度末' }]),
      exampleTable([{ deadline: '长期坚持' }, { deadline: '' }]),
    ],
    fail: [
      {
        ...exampleTable([{}, { deadline: '按上级通知' }]),
        findings: [{ message: 'not-understood', cell: 'C3' }],
      },
      {
        ...exampleTable([{}, { deadline: '2023131日前' }]),
        findings: [{ message: 'damaged', cell: 'C3' }],
      },
    ],
  },
  check(task) {
    const { deadline, deadlines } = task;
    const unknown = deadlines.find((value) => value.type === 'unknown' && value.reason !== 'impossible');
    if (!deadline || deadline.error !== undefined || !unknown) return [];
    const message = unknown.reason === 'damaged' ? 'damaged' : 'not-understood';
    return [
      atField(message, deadline, { span: unknown.span, data: { words: unknown.raw.replace(/\s+/g, '') } }),
    ];
  },
};
