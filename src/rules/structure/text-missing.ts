// Does a row have units or a deadline, and no task?

import { exampleTable } from '../exampleTable';
import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const textMissing: TaskRule = {
  id: 'structure/text-missing',
  target: 'task',
  messages: { missing: 'error' },
  examples: {
    pass: [exampleTable([{}, {}]), exampleTable([{}, { text: '', no: '' }], { merges: ['B2:B3', 'A2:A3'] })],
    fail: [{ ...exampleTable([{}, { text: '' }, {}]), findings: [{ message: 'missing', cell: 'B3' }] }],
  },
  check({ text }, { table, facts }) {
    const isMissing = table.columns.text !== null && isBlank(text.raw) && !facts.blankColumns.has('text');
    return isMissing ? [atField('missing', text)] : [];
  },
};
