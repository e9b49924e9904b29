// Do the body of a notice and the list enclosed with it say different things about one task?

import type { Unit } from '../../language/unit/Unit';
import { betweenBodyListDiffer as words } from '../../messages/zh-CN/rules/between/body-list-differ';
import type { TaskPair } from '../../table/compare';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { lastDay } from '../deadline/lastDay';
import { atField, type Report } from '../Report';
import type { TaskRule } from '../Rule';
import { changedPart } from '../official/changedPart';

export const betweenBodyListDiffer: TaskRule = {
  id: 'between/body-list-differ',
  target: 'task',
  messages: { text: 'warning', units: 'warning', deadline: 'warning', 'list-only': 'warning' },
  words,
  check(task, { body }) {
    if (body === undefined) return [];
    const pair = body.byTask.get(task.index);
    return pair ? differences(pair) : [atField('list-only', task.text)];
  },
};

function differences({ base, now }: TaskPair<UnderstoodTask>): readonly Report[] {
  const reports: Report[] = [];
  for (const [before, after] of [
    [base.text, now.text],
    [base.indicator, now.indicator],
  ] as const) {
    if (!before || !after || bareText(before.raw) === bareText(after.raw)) continue;
    const { was, is, span } = changedPart(before.raw, after.raw);
    const part = span[1] > span[0] ? { span } : {};
    reports.push(atField('text', after, { data: { was, is }, ...part }));
  }
  const field = now.lead ?? now.responsible;
  const [named, listedNames] = [namesOf(base), namesOf(now)];
  if (field && named.length > 0 && listedNames.length > 0 && named.join() !== listedNames.join())
    reports.push(atField('units', field, { data: { was: named.join('、'), is: listedNames.join('、') } }));
  const [due, listed] = [lastDay(base.deadlines), lastDay(now.deadlines)];
  if (now.deadline && due !== null && listed !== null && due !== listed)
    reports.push(atField('deadline', now.deadline, { data: { was: base.deadline?.raw ?? '' } }));
  return reports;
}

/** Marks and blanks differ between prose and cells. */
function bareText(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** Who answers, whatever the order, the separator or the role's name. */
function namesOf({ units }: UnderstoodTask): readonly string[] {
  const name = ({ short, clean }: Unit): string => short ?? clean;
  return [...new Set([...units.lead, ...units.coop, ...units.responsible].map(name))].sort();
}
