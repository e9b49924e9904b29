// What several rules need to know about the whole table: worked out once, in one pass each, so that rules never loop over rows.

import { taskKeys } from '../../table/taskIdentity';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { alikeTasks, type AlikeTasks, type TaskPart } from './alikeTasks';
import { blankColumns, type WatchedColumn } from './blankColumns';
import { blankGroups } from './blankGroups';
import { brokenMerges, type BrokenMerges } from './brokenMerges';
import { currentPeriod } from './currentPeriod';
import { doubledTexts } from './doubledTexts';
import { cellFinder, type Place } from './mergedCells';
import { oddRows } from './oddRows';
import { numbering, type Numbering } from './numbering';
import { rareLevels } from './rareLevels';
import { statusIsWords } from './statusIsWords';
import { sureYear } from './sureYear';
import { unitBodies, type UnitBodies } from './unitBodies';
import { severalNames, type SeveralNames } from './unitNames';

/** Facts about the table. */
export interface TableFacts {
  /** Columns that are there and blank in every row. */
  readonly blankColumns: ReadonlySet<WatchedColumn>;
  readonly numbering: Numbering;
  /** Place of the current period in `task.progress` and `task.status`; null when the table has no such column. */
  readonly current: { readonly progress: number | null; readonly status: number | null };
  /** The document's year when it is told beside its deadlines. */
  readonly sureYear: number | null;
  /** The current status column is filled in with status words, not with figures or reports. */
  readonly statusIsWords: boolean;
  /** Task index → the earlier task with the same text. */
  readonly doubledTexts: ReadonlyMap<number, UnderstoodTask>;
  /** Indexes of tasks that stand under no group. */
  readonly blankGroups: ReadonlySet<number>;
  readonly brokenMerges: BrokenMerges;
  /** The cell that has a place's content: of a merged area its top-left. */
  readonly cellOf: (place: Place) => Place;
  /** Level words (市, 省) of few units of the table. */
  readonly rareLevels: ReadonlySet<string>;
  readonly severalNames: readonly SeveralNames[];
  readonly bodies: UnitBodies;
  /** Rows of the sheet with a formula or an error value. */
  readonly oddRows: ReadonlySet<number>;
  /** The tasks by what their deadline cell or their unit cells say. */
  readonly alike: (part: TaskPart) => AlikeTasks;
  /** What a task is known by, whatever its number and row. */
  readonly taskKey: (index: number) => string | null;
}

const known = new WeakMap<UnderstoodTable, { sheet: SheetSnapshot; asOf: string; facts: TableFacts }>();

/** Works the facts out; who asks again about the same table gets the same ones. */
export function tableFacts(table: UnderstoodTable, sheet: SheetSnapshot, asOf: string): TableFacts {
  const before = known.get(table);
  if (before?.sheet === sheet && before.asOf === asOf) return before.facts;
  const facts = factsOf(table, sheet, asOf);
  known.set(table, { sheet, asOf, facts });
  return facts;
}

function factsOf(table: UnderstoodTable, sheet: SheetSnapshot, asOf: string): TableFacts {
  const units = alikeTasks(table, 'units');
  const deadlines = alikeTasks(table, 'deadline');
  const bodies = unitBodies(table, units);
  const status = currentPeriod(table, table.columns.status, (task) => task.status, asOf);
  return {
    blankColumns: blankColumns(table),
    numbering: numbering(table, sheet),
    current: {
      progress: currentPeriod(table, table.columns.progress, (task) => task.progress, asOf),
      status,
    },
    sureYear: sureYear(table, deadlines),
    statusIsWords: status !== null && statusIsWords(table, status),
    doubledTexts: doubledTexts(table),
    blankGroups: blankGroups(table, sheet),
    brokenMerges: brokenMerges(table, sheet),
    cellOf: cellFinder(sheet),
    rareLevels: rareLevels(units, bodies),
    severalNames: severalNames(units, bodies),
    bodies,
    oddRows: oddRows(sheet),
    alike: (part) => (part === 'units' ? units : deadlines),
    taskKey: taskKeys(table),
  };
}
