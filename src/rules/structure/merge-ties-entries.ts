// Is one fill-in cell merged over several tasks, so that none has an entry of its own?

import { mergeTiesEntries as words } from '../../messages/zh-CN/rules/structure/merge-ties-entries';
import { tiedEntries } from '../facts/tiedEntries';
import type { TableRule } from '../Rule';

export const mergeTiesEntries: TableRule = {
  id: 'structure/merge-ties-entries',
  target: 'table',
  messages: { tied: 'warning' },
  words,
  check: ({ table, sheet }) =>
    tiedEntries(table, sheet).map(({ area, tasks }) => ({
      message: 'tied',
      at: { row: area.top, column: area.left },
      data: { count: tasks.length, first: tasks[0]?.row ?? area.top, last: tasks.at(-1)?.row ?? area.bottom },
    })),
};
