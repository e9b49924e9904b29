// Does the status cell say something that is none of the status words, marks and percents, in a column used for them?

import { currentEntry, currentStatus } from '../currentEntry';
import { exampleTable } from '../exampleTable';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const statusNotInList: TaskRule = {
  id: 'status/not-in-list',
  target: 'task',
  messages: { unclear: 'warning' },
  examples: {
    pass: [
      exampleTable([{ status: '已完成' }, { status: '推进中' }, { status: '长期坚持' }]),
      exampleTable([{ status: '√' }, { status: '100%' }, { status: '已完成（90%）' }]),
      exampleTable([{ status: '' }, { status: '—' }]),
      exampleTable([{ status: '13.1亿元' }, { status: '2.4亿元' }]),
    ],
    fail: [{ ...exampleTable([{}, { status: '领导已阅' }]), findings: [{ message: 'unclear', cell: 'G3' }] }],
  },
  check(task, context) {
    const entry = currentEntry('status', task, context);
    const isUnclear = currentStatus(task, context) === 'unclear' && entry?.error === undefined;
    return entry && isUnclear && context.facts.statusIsWords ? [atField('unclear', entry)] : [];
  },
};
