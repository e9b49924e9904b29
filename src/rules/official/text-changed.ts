// Is an official text no longer what was issued (任务内容, 指标, 基期, 分类, 责任领导, 依据)?

import { officialTextChanged as words } from '../../messages/zh-CN/rules/official/text-changed';
import type { TaskRule } from '../Rule';
import { textReports } from './textReports';

export const officialTextChanged: TaskRule = {
  id: 'official/text-changed',
  target: 'task',
  messages: { changed: 'error', harmless: 'info' },
  words,
  check: (task, context) =>
    textReports(task, context, ['text', 'indicator', 'baseline', 'group', 'leader', 'basis']),
};
