// Is the current period's 进展情况 of a task not filled in, in a table that is being reported? A dash or 无 is no entry.

import { currentEntry } from '../currentEntry';
import { exampleTable } from '../exampleTable';
import { isBlank, isNoEntry } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const progressMissing: TaskRule = {
  id: 'progress/missing',
  target: 'task',
  messages: { missing: 'error', placeholder: 'error' },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      exampleTable([{}, { progress: '' }], { state: 'draft' }),
      {
        headings: ['任务内容', '牵头单位', '一季度进展情况', '二季度进展情况'],
        rows: [
          ['建设县域医疗卫生共同体', '县卫健局', '', '已签订共建协议。'],
          ['实施中小学校舍维修改造', '县教育局', '12所学校已开工。', '12所学校已竣工。'],
        ],
      },
    ],
    fail: [
      {
        ...exampleTable([{ progress: '' }, {}, { progress: ' \n' }]),
        findings: [
          { message: 'missing', cell: 'F2' },
          { message: 'missing', cell: 'F4' },
        ],
      },
      { ...exampleTable([{}, { progress: '—' }]), findings: [{ message: 'placeholder', cell: 'F3' }] },
      { ...exampleTable([{}, { progress: '无' }]), findings: [{ message: 'placeholder', cell: 'F3' }] },
    ],
  },
  check(task, context) {
    const entry = currentEntry('progress', task, context);
    if (!entry || !isNoEntry(entry.raw)) return [];
    return [atField(isBlank(entry.raw) ? 'missing' : 'placeholder', entry)];
  },
};
