// What has my unit to report, where does it go, and what does each task still lack?

import type { Finding } from '../../rules/Finding';
import { isNoEntry } from '../../rules/isBlank';
import type { PeriodField } from '../../table/DutyTable';
import { overridesOf, type LightOverride } from '../../table/LightOverride';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import type { CellContent } from '../../workbook/Edit';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { EntryPlace } from './entryPlace';
import { unitKey } from '../catalog/unitKey';
import { timeLeft, type TimeLeft } from './timeLeft';

/** A cell that a clerk fills in. */
export interface EntryCell {
  /** A1 address. */
  readonly cell: string;
  /** What the column is called: its heading as printed, without what stands in brackets. */
  readonly heading: string;
  /** As printed; '' when blank. */
  readonly raw: string;
  /** What an edit expects to find there. */
  readonly content: CellContent;
  /** A formula or an error value stands there: it is not written over. */
  readonly isFormula: boolean;
  /** One merged cell over several tasks: its rows. */
  readonly tiedRows: readonly [number, number] | null;
}

/** One task of the unit. */
export interface MyTask {
  readonly task: UnderstoodTask;
  /** 牵头 (or simply responsible), else 配合. */
  readonly isLead: boolean;
  readonly text: EntryCell | null;
  readonly status: EntryCell | null;
  /** The entry of the period before; null when there is none. */
  readonly earlier: { readonly period: string | null; readonly raw: string } | null;
  readonly time: TimeLeft;
  /** The light a person has set, where it holds. */
  readonly judged: LightOverride | null;
  /** Columns and parts that are blank, in words. */
  readonly missing: readonly string[];
  /** What else the rules say of the entry, by title. */
  readonly doubts: readonly string[];
}

/** A finding with its title in words. */
interface TitledFinding {
  readonly finding: Finding;
  readonly title: string;
}

/** Tasks of the unit with this key, in the order of the table. */
export function myTasks(
  at: {
    readonly table: UnderstoodTable;
    readonly sheet: SheetSnapshot;
    readonly asOf: string;
    /** Lights that a person has set. */
    readonly lights?: readonly LightOverride[];
  },
  key: string,
  place: EntryPlace,
  findings: readonly TitledFinding[],
): readonly MyTask[] {
  const isMine = (units: UnderstoodTask['units']['lead']): boolean =>
    units.some((unit) => unitKey(unit) === key);
  const ofTask = new Map<number | null, TitledFinding[]>();
  for (const one of findings) {
    const { taskIndex } = one.finding;
    ofTask.set(taskIndex, [...(ofTask.get(taskIndex) ?? []), one]);
  }
  const { byTask } = overridesOf(at.table, at.lights ?? []);
  return at.table.tasks.flatMap((task, nth) => {
    const { lead, coop, responsible } = task.units;
    const isLead = isMine(lead) || isMine(responsible);
    if (!isLead && !isMine(coop)) return [];
    const set = byTask[nth] ?? null;
    const judged = set !== null && set.until >= at.asOf ? set : null;
    return [{ isLead, judged, ...describe(task, at, place, ofTask.get(task.index) ?? []) }];
  });
}

function describe(
  task: UnderstoodTask,
  { table, sheet, asOf }: Parameters<typeof myTasks>[0],
  { text: textPlace, status: statusPlace }: EntryPlace,
  findings: readonly TitledFinding[],
): Omit<MyTask, 'isLead' | 'judged'> {
  const cellOf = (field: PeriodField | undefined): EntryCell | null => {
    if (!field) return null;
    const found = cellAt(sheet, field.row, field.column);
    return {
      cell: cellAddress(field.row, field.column),
      heading: shortHeading(table.headings.get(field.column) ?? ''),
      raw: field.raw,
      content: contentOfCell(found),
      isFormula: found?.formula !== undefined || found?.error !== undefined,
      tiedRows: field.tiedRows ?? null,
    };
  };
  const entries = textPlace === null ? [] : task[textPlace.kind];
  const before = textPlace === null ? undefined : entries[textPlace.at - 1];
  const text = cellOf(textPlace === null ? undefined : entries[textPlace.at]);
  const status = cellOf(statusPlace === null ? undefined : task.status[statusPlace]);
  const isFilledIn = [text, status].some((cell) => cell !== null && !isNoEntry(cell.raw));
  const value = statusPlace === null ? null : (task.statusValues[statusPlace] ?? null);
  const { missing, doubts } = lacksOf(findings, { text, status });
  return {
    task,
    text,
    status,
    earlier: before && !isNoEntry(before.raw) ? { period: before.period, raw: before.raw } : null,
    time: timeLeft(task.deadlines, value, isFilledIn, asOf),
    missing,
    doubts,
  };
}

/**
 * A heading that can stand in a sentence; of a long one what it ends in.
 * @example shortHeading('工作任务推进落实及进展情况（包括主要做法、成效和存在问题）') //=> '进展情况'
 */
export function shortHeading(printed: string): string {
  const name = printed.replace(/\s/g, '').replace(/[（(【[][^）)】\]]*[）)】\]]?/g, '');
  return name.length <= 10 ? name : (/(?:进展|完成|落实|推进)(?:情况|进度)$/.exec(name)?.[0] ?? name);
}

/** What the rules about entries say of a task: blanks by the name of what is blank, everything else by its title. */
function lacksOf(
  findings: readonly TitledFinding[],
  { text, status }: Pick<MyTask, 'text' | 'status'>,
): Pick<MyTask, 'missing' | 'doubts'> {
  const missing: string[] = [];
  const doubts: string[] = [];
  for (const { finding, title } of findings) {
    if (finding.waived !== null || !isAboutEntry(finding)) continue;
    if (finding.rule === 'progress/missing') missing.push(text?.heading ?? title);
    else if (finding.rule === 'status/missing') missing.push(status?.heading ?? title);
    else if (finding.rule === 'progress/part-missing') missing.push(String(finding.data.parts ?? title));
    else if (finding.severity !== 'info') doubts.push(title);
  }
  return { missing: [...new Set(missing)], doubts: [...new Set(doubts)] };
}

/**
 * Is it a finding about what a unit filled in?
 * @example isAboutEntry({ rule: 'progress/missing' }) //=> true
 */
export function isAboutEntry({ rule }: Pick<Finding, 'rule'>): boolean {
  return /^(?:progress|status)\//.test(rule);
}
