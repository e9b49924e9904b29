// What do the returned files offer for one cell of the master, in the order of the task's units?

import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { EntryKind } from './IntakeReport';
import type { ReturnedEntry } from './readEntries';
import { taskUnits, type ReportingUnit } from './TaskUnit';

/** A file that is used: its unit and what it filled in. */
export interface UsedReturn {
  readonly file: string;
  readonly unit: ReportingUnit;
  readonly entries: readonly ReturnedEntry[];
}

/** An entry on its way into one cell. */
export interface EntryOffer {
  readonly file: string;
  readonly unit: string;
  readonly rank: 0 | 1;
  readonly text: string;
}

/** An offer with the place of its file among those given. */
export interface PlacedOffer {
  readonly place: number;
  readonly offer: EntryOffer;
}

/** In the order of the task's units. */
export function offersFor(
  task: UnderstoodTask,
  kind: EntryKind,
  used: readonly UsedReturn[],
): readonly PlacedOffer[] {
  return taskUnits(task).flatMap(({ key, rank }) =>
    used.flatMap(({ file, unit, entries }, place): PlacedOffer[] => {
      if (unit.key !== key) return [];
      const entry = entries.find((one) => one.task.index === task.index && one.kind === kind);
      return entry && entry.text !== ''
        ? [{ place, offer: { file, unit: unit.name, rank, text: entry.text } }]
        : [];
    }),
  );
}
