// What does the body of a notice say of a task, and what the list? Told at the list's cell.

import type { Unit } from '../../language/unit/Unit';
import type { TaskPair } from '../../table/compare';
import type { Field } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { latestDay } from '../../language/deadline';
import { changedPart } from '../official/changedPart';
import { atField, type Report } from '../Report';

/**
 * `text`, `units` and `deadline` with what `was` in the body and `is` in the list; marks and blanks do not count.
 * @example bodyListDifferences(pair).map(({ message }) => message) //=> ['units']
 */
export function bodyListDifferences({ base, now }: TaskPair<UnderstoodTask>): readonly Report[] {
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
  const field = changedUnits(base, now);
  const [named, listedNames] = [namesOf(base), namesOf(now)];
  if (field && named.length > 0 && listedNames.length > 0 && named.join() !== listedNames.join())
    reports.push(atField('units', field, { data: { was: named.join('、'), is: listedNames.join('、') } }));
  const [due, listed] = [latestDay(base.deadlines), latestDay(now.deadlines)];
  if (now.deadline && due !== null && listed !== null && due !== listed)
    reports.push(atField('deadline', now.deadline, { data: { was: base.deadline?.raw ?? '' } }));
  return reports;
}

/** The cell of the list whose units are not the body's of that role; a body that knows one role only is held against the first. */
function changedUnits(base: UnderstoodTask, now: UnderstoodTask): Field | null {
  const roles = (['lead', 'responsible', 'coop'] as const).filter((role) => now[role] !== null);
  const changed = roles.find(
    (role) => base[role] !== null && bareText(base[role].raw) !== bareText(now[role]?.raw ?? ''),
  );
  return now[changed ?? roles[0] ?? 'lead'];
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
