// Has a task no deadline, in a table that gives one for others? A deadline from the heading or a merged cell counts.

import { exampleTable } from '../exampleTable';
import { isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const deadlineMissing: TaskRule = {
  id: 'deadline/missing',
  target: 'task',
  messages: { missing: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{ deadline: '2022年底' }, { deadline: '' }], { merges: ['C2:C3'] }),
      exampleTable([{ deadline: '长期坚持' }, { deadline: '分阶段实施' }]),
      { headings: ['任务内容', '牵头单位'], rows: [['建设县域医疗卫生共同体', '县卫健局']] },
    ],
    fail: [
      { ...exampleTable([{}, { deadline: '' }]), findings: [{ message: 'missing', cell: 'C3' }] },
      { ...exampleTable([{}, { deadline: '—' }]), findings: [{ message: 'missing', cell: 'C3' }] },
    ],
  },
  check(task, { facts }) {
    const { deadline, index } = task;
    const isExplained =
      facts.blankColumns.has('deadline') || facts.brokenMerges.get(index)?.includes('deadline');
    const isMissing = deadline !== null && isNoEntry(deadline.raw) && !isExplained;
    return isMissing ? [atField('missing', deadline)] : [];
  },
};
