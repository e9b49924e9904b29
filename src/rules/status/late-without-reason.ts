// Has the last printed day passed while the task is neither done nor standing, and the entry gives no reason?

import { latestDay, type Deadline } from '../../language/deadline';
import { addDays } from '../../language/deadline/day';
import { dayInWords } from '../../messages/zh-CN/day';
import { statusLateWithoutReason as words } from '../../messages/zh-CN/rules/status/late-without-reason';
import { currentEntry, currentStatus } from '../currentEntry';
import { progressEntry } from '../progress/progressEntry';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';

export const statusLateWithoutReason: TaskRule = {
  id: 'status/late-without-reason',
  target: 'task',
  messages: { late: 'warning' },
  words,
  options: { days: { default: 0, least: 0, most: 366 } },
  check(task, context) {
    const field = currentEntry('status', task, context);
    const status = currentStatus(task, context);
    const day = latestDay(task.deadlines);
    if (
      !field ||
      day === null ||
      addDays(day, context.options['days'] ?? 0) >= context.asOf ||
      task.deadlines.some(mayComeLater)
    )
      return [];
    if (status === null || status === 'unclear' || status === 'done' || status === 'standing') return [];
    if (progressEntry(task, context)?.reading.hasReason || saysWhy(field.raw)) return [];
    if (task.remark && (saysWhy(task.remark.raw) || CAUSE.test(task.remark.raw))) return [];
    return [atField('late', field, { data: { day: dayInWords(day), asOf: dayInWords(context.asOf) } })];
  },
};

/** What a remark names as the cause. */
const CAUSE = /灾|疫情|停工|暂[停缓]|延期|推迟|调整|不足|缺|未[到批下完]/;

/** 推进中（因资金未到位）. */
function saysWhy(status: string): boolean {
  return /因|由于|待|未到位|[（(].{4,}[）)]/.test(status);
}

/** A stage, an event or words not understood beside the day: nobody can say that the last has passed. */
function mayComeLater({ type, end, immediate }: Deadline): boolean {
  return (
    !((type === 'by' || type === 'range') && end !== null) &&
    type !== 'ongoing' &&
    type !== 'none' &&
    !immediate
  );
}
