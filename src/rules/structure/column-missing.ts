// Is a column of the table not there, or blank in every row? (rules.md: a heading that gives the deadline counts; 责任单位 counts for lead.)

import { columnMissing as words } from '../../messages/zh-CN/rules/structure/column-missing';
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
    'unused-blank': 'warning',
    'units-blank': 'error',
    'deadline-blank': 'warning',
    'number-blank': 'warning',
    'group-blank': 'warning',
    'indicator-blank': 'info',
    'coop-blank': 'info',
  },
  words,
  check: (context) => [...absent(context), ...blank(context)],
};

function absent({ table: { columns, tasks } }: RuleContext): Report[] {
  const isThere: Record<string, boolean> = {
    text: columns.text !== null,
    units:
      (columns.lead ?? columns.responsible) !== null ||
      tasks.some((task) => task.responsible?.from === 'heading'),
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
  const asked = { ...columns, unused: table.unusedTaskColumn, units: columns.lead ?? columns.responsible };
  return [...facts.blankColumns].map((kind) => {
    const column = asked[kind];
    return {
      message: `${kind}-blank`,
      at: column === null ? null : { row, column },
      raw: (column !== null && table.headings.get(column)) || '',
      data: { first: table.headings.get(columns.text ?? 0) ?? '' },
    };
  });
}
