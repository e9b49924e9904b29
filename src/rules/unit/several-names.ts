// Does one body stand in the unit columns under several names (short and full)? Said once per body, where the second name appears first.

import { severalNames as words } from '../../messages/zh-CN/rules/unit/several-names';
import type { TableRule } from '../Rule';
import { atField } from '../Report';
import { quoted, unitCells } from './unitCells';

export const severalNames: TableRule = {
  id: 'unit/several-names',
  target: 'table',
  messages: { names: 'info' },
  words,
  check: ({ facts }) =>
    facts.severalNames.flatMap(({ names, task, unit }) => {
      const cell = unitCells(task).find(({ units }) => units.includes(unit));
      const data = { names: quoted(names), count: names.length };
      return cell
        ? [atField('names', cell.field, { unit: unit.clean, span: [unit.start, unit.end], data })]
        : [];
    }),
};
