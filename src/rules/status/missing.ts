// Is the current period's 完成情况 of a task not filled in, in a table that is being reported? A dash or 无 is no entry.

import { currentEntry } from '../currentEntry';
import { exampleTable } from '../exampleTable';
import { isBlank, isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const statusMissing: TaskRule = {
  id: 'status/missing',
  target: 'task',
  messages: { missing: 'error', placeholder: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, { status: '' }], { state: 'draft' }),
      {
        headings: ['任务内容', '牵头单位', '一季度完成情况', '二季度完成情况'],
        rows: [
          ['建设县域医疗卫生共同体', '县卫健局', '', '推进中'],
          ['实施中小学校舍维修改造', '县教育局', '推进中', '已完成'],
        ],
      },
    ],
    fail: [
      {
        ...exampleTable([{ status: '' }, {}, { status: ' \n' }]),
        findings: [
          { message: 'missing', cell: 'G2' },
          { message: 'missing', cell: 'G4' },
        ],
      },
      { ...exampleTable([{}, { status: '—' }]), findings: [{ message: 'placeholder', cell: 'G3' }] },
      { ...exampleTable([{}, { status: '无' }]), findings: [{ message: 'placeholder', cell: 'G3' }] },
    ],
  },
  check(task, context) {
    const entry = currentEntry('status', task, context);
    if (!entry || !isNoEntry(entry.raw)) return [];
    return [atField(isBlank(entry.raw) ? 'missing' : 'placeholder', entry)];
  },
};
