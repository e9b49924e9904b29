// 发出: one workbook a unit, with its own tasks or the whole table, as plans that an adapter turns into files.

import { fill } from '../../messages/fill';
import { returnWords as words } from '../../messages/zh-CN/returns';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { Area } from '../../workbook/address';
import type { DispatchPlan, GuideFact } from '../../workbook/DispatchPlan';
import { statusChoices, usualStatusWords } from '../fill/statusChoices';
import { shortHeading } from '../fill/myTasks';
import { unitsInTable, isDoubtful } from '../catalog/unitsInTable';
import { unitKey } from '../catalog/unitKey';
import { cellRuns } from './cellRuns';
import { dispatchRows } from './dispatchRows';
import type { EntryKind } from './IntakeReport';
import type { MasterTable } from './MasterTable';
import { officialFingerprint } from './officialFingerprint';
import { dayNumber, printedDay } from '../../summary/dayNumber';
import { entryField } from './readEntries';
import { unitNamed } from './recognizeUnit';
import { factNames, propertyName, type ReturnFacts } from './ReturnFacts';
import type { ReportingUnit } from './TaskUnit';

/** What a person says about the round. */
export interface DispatchOptions {
  /** Names of the units that get a file; null: all whose names are sure. */
  readonly units: readonly string[] | null;
  /** The whole table, only the unit's own entries open. */
  readonly whole: boolean;
  readonly issue: string | null;
  /** 报送时限, `YYYY-MM-DD`. */
  readonly due: string | null;
  /** The day of sending, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A unit's workbook. */
export interface UnitDispatch {
  readonly unit: string;
  readonly tasks: readonly UnderstoodTask[];
  readonly plan: DispatchPlan;
}

/** The workbooks, and the names that get none: with why, in words. */
export interface Dispatch {
  readonly files: readonly UnitDispatch[];
  readonly left: readonly { readonly unit: string; readonly why: string }[];
  /** Names asked for that the table does not know. */
  readonly unknown: readonly string[];
}

/** Plans the workbooks; collective references and doubtful names get none unless asked for by name. */
export function planDispatch(master: MasterTable, options: DispatchOptions): Dispatch {
  const asked = options.units?.map((name) => ({ name, unit: unitNamed(name, master.units) }));
  const doubtful = new Map<string, string>();
  for (const { unit } of unitsInTable(master.table)) {
    const why = unit.collective ? words.left.collective : isDoubtful(unit) ? words.left.doubtful : null;
    if (why !== null) doubtful.set(unitKey(unit), fill(why, { unit: unit.clean }));
  }
  const chosen = asked
    ? asked.flatMap(({ unit }) => unit ?? [])
    : master.units.filter(({ key }) => !doubtful.has(key));
  const left = asked
    ? []
    : unitsInTable(master.table).flatMap(({ unit }) => {
        const why = doubtful.get(unitKey(unit));
        return why === undefined ? [] : [{ unit: unit.short ?? unit.clean, why }];
      });
  return {
    files: [...new Set(chosen)].map((unit) => planFor(master, unit, options)),
    left,
    unknown: asked?.flatMap(({ name, unit }) => (unit ? [] : [name])) ?? [],
  };
}

function planFor(master: MasterTable, unit: ReportingUnit, options: DispatchOptions): UnitDispatch {
  const { table, sheet } = master;
  const own = new Set(unit.tasks.map(({ index }) => index));
  const all = new Set(table.tasks.map(({ index }) => index));
  const rows = dispatchRows(table, sheet, options.whole ? all : own);
  const drop = options.whole ? [] : rows.drop;
  const states = openCells(unit.tasks, 'status', master);
  const choices = choicesOf(master);
  const [header] = table.headerRows;
  const isShortened = drop.length > 0 && table.headerRows.length > 1;
  return {
    unit: unit.name,
    tasks: unit.tasks,
    plan: {
      sheet: sheet.name,
      drop,
      body: rows.body,
      runs: drop.length === 0 ? [] : cellRuns(table, sheet, rows),
      titleRows: isShortened && header ? { top: header.from, bottom: header.to } : null,
      open: [...openCells(unit.tasks, 'progress', master), ...states],
      choices: states.length > 0 && choices.length > 0 ? { areas: states, words: choices } : null,
      guide: {
        name: words.guide.name,
        unknown: words.guide.unknown,
        facts: guideFacts(master, unit, options),
        lines: guideLines(master, choices),
      },
      day: options.day,
    },
  };
}

function openCells(tasks: readonly UnderstoodTask[], kind: EntryKind, master: MasterTable): readonly Area[] {
  return tasks.flatMap((task) => {
    const field = entryField(task, kind, master);
    if (!field) return [];
    const { column } = field;
    return [{ top: task.row, left: column, bottom: task.row, right: column }];
  });
}

function choicesOf({ table, place, catalog }: MasterTable): readonly string[] {
  if (place.status === null) return [];
  const known = catalog?.statusWords ?? [];
  return statusChoices(table, place.status, known.length > 0 ? known : usualStatusWords, '');
}

function guideFacts(
  { table, period }: MasterTable,
  { name }: ReportingUnit,
  { whole, issue, due, day }: DispatchOptions,
): readonly GuideFact[] {
  const facts: ReturnFacts = {
    unit: name,
    issue,
    period,
    due: due && printedDay(dayNumber(due)),
    scope: whole ? words.scopes.whole : words.scopes.own,
    fingerprint: officialFingerprint(table),
    day: printedDay(dayNumber(day)),
  };
  return factNames.map((fact) => ({
    label: words.facts[fact],
    value: facts[fact] ?? '',
    property: propertyName(fact),
  }));
}

function guideLines({ table, place }: MasterTable, choices: readonly string[]): readonly string[] {
  const columns = [
    place.text && table.columns[place.text.kind][place.text.at]?.column,
    place.status === null ? null : table.columns.status[place.status]?.column,
  ];
  const names = columns.flatMap((column) =>
    column == null ? [] : [shortHeading(table.headings.get(column)?.split(' / ').at(-1) ?? '')],
  );
  const data = { columns: names.join(words.guide.and), states: choices.join('、') };
  const lines =
    choices.length > 0 ? words.guide.lines : words.guide.lines.filter((line) => !line.includes('{states}'));
  return lines.map((line, place) => `${place + 1}．${fill(line, data)}`);
}
