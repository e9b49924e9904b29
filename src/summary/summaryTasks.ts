// Which tasks has the table, each with all that the sheets count and print?

import type { PeriodField } from '../table/DutyTable';
import type { LightOverride } from '../table/LightOverride';
import type { UnderstoodTable, UnderstoodTask } from '../table/UnderstoodTable';
import type { Unit } from '../language/unit/Unit';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import { currentDeadline } from './currentDeadline';
import { deadlineSpan } from './deadlineSpan';
import { ERROR_TEXT } from './sourceFormula';
import { flatText } from './flatText';
import { lightOf } from './light';
import { taskOverride } from './lightOverride';
import { lightReason } from './lightReason';
import { progressClassOf } from './progressClass';
import { reportStateOf, type FillInColumns } from './reportState';
import { shortText } from './shortText';
import type { StatusWord } from './statusWords';
import type { SourceEntry, SummaryTask } from './SummaryTask';
import { taskKeys, type TaskKey } from './taskKey';
import { unitName, type UnitName } from './unitName';

/** What the tasks are measured by. */
export interface TaskMeasures {
  /** As-of day as serial number. */
  readonly asOf: number;
  readonly soonDays: number;
  readonly words: readonly StatusWord[];
  readonly emptyWords: readonly string[];
  readonly fillIn: FillInColumns;
  /** Lights set by a person, by the task's place; none = no task has one. */
  readonly overrides: readonly (LightOverride | null)[];
}

/** The tasks in the table's order. */
export function summaryTasks(
  table: UnderstoodTable,
  source: SheetSnapshot | null,
  measures: TaskMeasures,
): readonly SummaryTask[] {
  const keys = taskKeys(table);
  return table.tasks.flatMap((task, place) => {
    const key = keys[place];
    return key ? [summaryTask(task, key, table, source, { ...measures, place })] : [];
  });
}

function summaryTask(
  task: UnderstoodTask,
  { key, group }: TaskKey,
  table: UnderstoodTable,
  source: SheetSnapshot | null,
  { asOf, soonDays, words, emptyWords, fillIn, overrides, place }: TaskMeasures & { readonly place: number },
): SummaryTask {
  const span = deadlineSpan(task.deadlines, asOf);
  const deadline = currentDeadline(span, asOf);
  const daysLeft = deadline === null ? null : deadline - asOf;
  // Of several reporting periods the last one counts.
  const status = entry(task.status.at(-1), source);
  const progress = entry(task.progress.at(-1), source);
  const progressClass = progressClassOf(status.value, words);
  const ruleLight = lightOf(progressClass, span.kind, daysLeft, soonDays);
  const override = taskOverride(overrides[place] ?? null, asOf);
  const deadlineText = flatText(task.deadline?.raw ?? '');
  const units = {
    牵头: names(task.units.lead),
    责任: names(task.units.responsible),
    配合: names(task.units.coop),
  };
  return {
    key,
    group,
    groupTitle: task.group === null ? '' : flatText(table.groups[task.group]?.title ?? ''),
    no: task.no,
    shortText: shortText(task.text.raw),
    text: task.text.raw,
    indicator: task.indicator?.raw ?? '',
    deadlineText,
    span,
    deadline,
    daysLeft,
    status,
    progress,
    previous: { status: entry(task.status.at(-2), source), progress: entry(task.progress.at(-2), source) },
    progressClass,
    light: override?.holds ? override.light : ruleLight,
    ruleLight,
    override,
    reason: lightReason({ ruleLight, override, status: status.value, deadlineText, deadline, daysLeft }),
    state: reportStateOf(progress.value, status.value, fillIn, emptyWords),
    units,
    answering: units.牵头.length > 0 ? units.牵头 : units.责任,
    cells: { text: task.text, deadline: task.deadline ?? task.text },
  };
}

/** The value is what the cell holds, not how it is shown: formulas read values. */
function entry(field: PeriodField | undefined, source: SheetSnapshot | null): SourceEntry {
  if (!field) return { cell: null, value: '' };
  const cell = { row: field.row, column: field.column };
  if (field.error !== undefined) return { cell, value: ERROR_TEXT };
  const held = source === null ? undefined : cellAt(source, cell.row, cell.column);
  return { cell, value: held?.error !== undefined ? ERROR_TEXT : (held?.value ?? field.raw) };
}

/** Each name once, in printed order. */
function names(units: readonly Unit[]): readonly UnitName[] {
  const found = new Map<string, UnitName>();
  for (const unit of units) {
    const name = unitName(unit);
    if (name.name !== '' && !found.has(name.name)) found.set(name.name, name);
  }
  return [...found.values()];
}
