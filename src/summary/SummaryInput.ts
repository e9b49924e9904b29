// What every summary sheet is made from: the understood table as of one day, with all that is counted worked out once.

import type { Catalog } from '../catalog/Catalog';
import type { LostOverride } from '../table/LightOverride';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { PlanFonts } from '../workbook/SheetPlan';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { DetailRow } from './detailRows';
import type { ReadEntry } from './entryReader';
import type { Principal } from './principal';
import type { CheckedTable } from './report/CheckedTable';
import type { FillInColumns } from './reportState';
import type { StatusWord } from './statusWords';
import type { SummaryTask } from './SummaryTask';

/** 口径's parameters; days are counts, `refillBy` (补报期限) is `YYYY-MM-DD` or null = left blank. */
export interface SummaryParameters {
  readonly soonDays: number;
  readonly urgeDays: number;
  readonly noticeDays: number;
  readonly refillBy: string | null;
}

/** What earlier generated sheets remember, by 任务标识 or unit: it cannot be read from the official table. */
export interface SummaryMemory {
  /** 首次列入: the day a task was first listed as unreported, `YYYY-MM-DD`. */
  readonly firstListed: ReadonlyMap<string, string>;
}

/** Everything a sheet is planned from. */
export interface SummaryInput {
  readonly table: UnderstoodTable;
  readonly catalog: Catalog | null;
  /** The official sheet as it stood; null when only the table is at hand (then changes in it are not noticed). */
  readonly source: SheetSnapshot | null;
  /** 参照日: `YYYY-MM-DD`, and as serial number. */
  readonly asOf: string;
  readonly asOfNumber: number;
  /** Of the table's content. */
  readonly fingerprint: string;
  readonly parameters: SummaryParameters;
  readonly memory: SummaryMemory;
  readonly fonts: PlanFonts;
  readonly statusWords: readonly StatusWord[];
  readonly emptyWords: readonly string[];
  /** Reads progress texts, each once. */
  readonly readEntry: ReadEntry;
  readonly fillIn: FillInColumns;
  readonly tasks: readonly SummaryTask[];
  /** Lights set by a person whose task is not as it was then: they do not count. */
  readonly lostOverrides: readonly LostOverride[];
  readonly rows: readonly DetailRow[];
  /** Place of each task's first row in 任务明细, from 1. */
  readonly firstRows: ReadonlyMap<SummaryTask, number>;
  readonly principal: Principal;
  /** What a check found, when one was made. */
  readonly checked: CheckedTable | null;
  /** Sheets of the workbook as they stand: what a person wrote into earlier generated ones is kept. */
  readonly earlier: readonly SheetSnapshot[];
  /** Persons and phone numbers are printed on 催报单. */
  readonly withContacts: boolean;
  /** Place of every unit name in protocol order. */
  readonly order: ReadonlyMap<string, number>;
}
