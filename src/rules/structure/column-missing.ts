// Is a column of the table not there, or blank in every row? (rules.md: a heading that gives the deadline counts; 责任单位 counts for lead.)

import { exampleTable } from '../exampleTable';
import type { WatchedColumn } from '../facts/TableFacts';
import type { Report } from '../Report';
import type { TableRule } from '../Rule';
import type { RuleContext } from '../RuleContext';

export const columnMissing: TableRule = {
  id: 'structure/column-missing',
  target: 'table',
  messages: {
    text: 'error',
    units: 'error',
    deadline: 'warning',
    progress: 'info',
    status: 'info',
    'text-blank': 'error',
    'units-blank': 'error',
    'deadline-blank': 'warning',
    'number-blank': 'warning',
    'group-blank': 'warning',
    'indicator-blank': 'info',
    'coop-blank': 'info',
  },
  examples: {
    pass: [
      exampleTable([{}, {}]),
      {
        headings: ['任务内容', '责任单位', '完成时限', '进展情况', '完成情况'],
        rows: [['建设县域医疗卫生共同体', '县卫健局', '2022年底', '已签订共建协议。', '推进中']],
      },
    ],
    fail: [
      {
        headings: ['序号', '完成时限', '牵头单位', '配合单位', '进展情况', '完成情况'],
        rows: [['1', '2022年底', '县卫健局', '县财政局', '已签订共建协议。', '推进中']],
        findings: [{ message: 'text', cell: null }],
      },
      {
        headings: ['序号', '任务内容', '完成时限', '进展情况', '完成情况'],
        rows: [['1', '建设县域医疗卫生共同体', '2022年底', '已签订共建协议。', '推进中']],
        findings: [{ message: 'units', cell: null }],
      },
      {
        headings: ['序号', '任务内容', '牵头单位'],
        rows: [['1', '建设县域医疗卫生共同体', '县卫健局']],
        findings: [
          { message: 'deadline', cell: null },
          { message: 'progress', cell: null },
          { message: 'status', cell: null },
        ],
      },
      {
        ...exampleTable([{ text: '' }, { text: '' }]),
        findings: [{ message: 'text-blank', cell: 'B1' }],
      },
      {
        ...exampleTable([
          { no: '', deadline: '', lead: '', coop: '' },
          { no: '', deadline: '', lead: '', coop: '' },
        ]),
        findings: [
          { message: 'number-blank', cell: 'A1' },
          { message: 'deadline-blank', cell: 'C1' },
          { message: 'units-blank', cell: 'D1' },
          { message: 'coop-blank', cell: 'E1' },
        ],
      },
      {
        headings: ['类别', '任务内容', '指标要求', '完成时限', '牵头单位', '进展情况', '完成情况'],
        rows: [
          ['', '建设县域医疗卫生共同体', '', '2022年底', '县卫健局', '已签订共建协议。', '推进中'],
          ['', '实施中小学校舍维修改造', '', '2022年底', '县教育局', '12所学校已竣工。', '已完成'],
        ],
        findings: [
          { message: 'group-blank', cell: 'A1' },
          { message: 'indicator-blank', cell: 'C1' },
        ],
      },
    ],
  },
  check: (context) => [...absent(context), ...blank(context)],
};

function absent({ table: { columns, tasks } }: RuleContext): Report[] {
  const isThere: Record<string, boolean> = {
    text: columns.text !== null,
    units: columns.lead !== null || columns.responsible !== null,
    deadline: columns.deadline !== null || tasks.some((task) => task.deadline?.from === 'heading'),
    progress: columns.progress.length > 0,
    status: columns.status.length > 0,
  };
  return Object.keys(isThere)
    .filter((message) => !isThere[message])
    .map((message) => ({ message, at: null }));
}

function blank({ table, facts }: RuleContext): Report[] {
  const { columns } = table;
  const row = table.headerRows[0]?.from ?? table.range.top;
  const columnOf = (kind: WatchedColumn): number | null =>
    kind === 'units' ? (columns.lead ?? columns.responsible) : columns[kind];
  return [...facts.blankColumns].map((kind) => {
    const column = columnOf(kind);
    return {
      message: `${kind}-blank`,
      at: column === null ? null : { row, column },
      raw: (column !== null && table.headings.get(column)) || '',
    };
  });
}
