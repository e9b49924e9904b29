// Is a task of the issued table gone? There is no cell to go to.

import { officialRowRemoved as words } from '../../messages/zh-CN/rules/official/row-removed';
import type { TableRule } from '../Rule';
import { onOneLine, taskLabel } from '../toFinding';

export const officialRowRemoved: TableRule = {
  id: 'official/row-removed',
  target: 'table',
  messages: { removed: 'error' },
  words,
  check: ({ issued }) =>
    (issued?.removed ?? []).map((task) => ({
      message: 'removed',
      at: null,
      raw: '',
      data: { gone: taskLabel(task), words: onOneLine(task.text.raw) },
    })),
};
