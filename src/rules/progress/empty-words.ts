// Does an entry consist of set phrases (正在推进, 高度重视), without an act, a result, a cause or a figure of this task?

import { progressEmptyWords as words } from '../../messages/zh-CN/rules/progress/empty-words';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { progressEntry } from './progressEntry';

export const progressEmptyWords: TaskRule = {
  id: 'progress/empty-words',
  target: 'task',
  messages: { empty: 'warning' },
  words,
  options: { shortest: { default: 0, least: 0, most: 500 } },
  check(task, context) {
    const entry = progressEntry(task, context);
    const isOfficialText = entry?.copy?.from === 'task' || entry?.copy?.from === 'indicator';
    const shortest = context.options['shortest'] ?? 0;
    const isShort = entry !== null && entry.field.raw.replace(/\s+/g, '').length < shortest;
    return entry && (entry.reading.isEmpty || isShort) && !isOfficialText
      ? [atField('empty', entry.field)]
      : [];
  },
};
