// Does a deadline name another last day than the catalog's list of the official table's tasks?

import type { CatalogTask } from '../../catalog/Catalog';
import { parseDeadline } from '../../language/deadline';
import { dayInWords } from '../../messages/zh-CN/day';
import { deadlineDiffersFromCatalog as words } from '../../messages/zh-CN/rules/deadline/differs-from-catalog';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import { catalogTaskOf } from './catalogTask';
import { latestDay } from '../../language/deadline';

export const deadlineDiffersFromCatalog: TaskRule = {
  id: 'deadline/differs-from-catalog',
  target: 'task',
  messages: { differs: 'warning' },
  words,
  check(task, context) {
    const { deadline, deadlines } = task;
    const known = context.catalog && catalogTaskOf(task, context.catalog);
    if (!deadline || !known?.deadline || context.facts.doubledTexts.has(task.index)) return [];
    const printed = latestDay(deadlines);
    if (printed === null) return [];
    const recorded = recordedDay(known, context);
    if (recorded === null || printed === recorded) return [];
    return [
      atField('differs', deadline, {
        data: { printed: dayInWords(printed), recorded: dayInWords(recorded) },
      }),
    ];
  },
};

/** Many tasks of a long table may be one of the catalog's. */
const days = new WeakMap<CatalogTask, { readonly reference: string; readonly day: string | null }>();

function recordedDay(known: CatalogTask, { table: { year }, date }: RuleContext): string | null {
  const reference = `${year ?? ''} ${date ?? ''}`;
  let recorded = days.get(known);
  if (recorded?.reference !== reference) {
    recorded = { reference, day: latestDay(parseDeadline(known.deadline ?? '', { year, date })) };
    days.set(known, recorded);
  }
  return recorded.day;
}
