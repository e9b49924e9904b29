// Does a row have units or a deadline, and no task?

import { textMissing as words } from '../../messages/zh-CN/rules/structure/text-missing';
import { isBlank } from '../isBlank';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const textMissing: TaskRule = {
  id: 'structure/text-missing',
  target: 'task',
  messages: { missing: 'error' },
  words,
  check({ text }, { table, facts }) {
    const isMissing = table.columns.text !== null && isBlank(text.raw) && !facts.blankColumns.has('text');
    return isMissing ? [atField('missing', text)] : [];
  },
};
