// Is the indicator (指标要求) of a task blank, in a table that gives one for others?

import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

const headings = ['序号', '任务内容', '指标要求', '完成时限', '牵头单位'];

export const indicatorMissing: TaskRule = {
  id: 'structure/indicator-missing',
  target: 'task',
  messages: { missing: 'info' },
  examples: {
    pass: [
      {
        headings,
        rows: [
          ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
          ['2', '实施中小学校舍维修改造', '完成12所学校改造', '2022年底', '县教育局'],
        ],
      },
      {
        headings,
        rows: [
          ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
          ['2', '完善分级诊疗制度', '', '2022年底', '县卫健局'],
        ],
        merges: ['C2:C3'],
      },
    ],
    fail: [
      {
        headings,
        rows: [
          ['1', '建设县域医疗卫生共同体', '县域内就诊率达到90%', '2022年底', '县卫健局'],
          ['2', '实施中小学校舍维修改造', '', '2022年底', '县教育局'],
        ],
        findings: [{ message: 'missing', cell: 'C3' }],
      },
    ],
  },
  check(task, { facts }) {
    const { indicator } = task;
    const isMissing = indicator !== null && isBlank(indicator.raw) && !facts.blankColumns.has('indicator');
    return isMissing ? [atField('missing', indicator)] : [];
  },
};
