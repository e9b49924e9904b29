// Is the cell of 配合单位 blank, in a table that names helpers elsewhere? 无 and — are answers.

import { coopMissing as words } from '../../messages/zh-CN/rules/unit/coop-missing';
import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const coopMissing: TaskRule = {
  id: 'unit/coop-missing',
  target: 'task',
  reads: 'units',
  messages: { missing: 'info' },
  words,
  check({ coop }, { facts }) {
    const isMissing = coop !== null && isBlank(coop.raw) && !facts.blankColumns.has('coop');
    return isMissing ? [atField('missing', coop)] : [];
  },
};
