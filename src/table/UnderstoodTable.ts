// The table with understood values beside the printed ones, never instead of them.

import type { Deadline } from '../language/deadline/Deadline';
import type { StatusValue } from '../language/progress/StatusValue';
import type { Unit } from '../language/unit/Unit';
import type { DutyTable, DutyTask } from './DutyTable';

/** Where the document's year comes from. */
export type YearFrom = 'option' | 'title' | 'issued' | 'deadlines';

/** A task with its deadline, units and status understood. Empty lists where the field is blank. */
export interface UnderstoodTask extends DutyTask {
  readonly deadlines: readonly Deadline[];
  readonly units: {
    readonly lead: readonly Unit[];
    readonly coop: readonly Unit[];
    readonly responsible: readonly Unit[];
  };
  /** One per entry of `status`; null when blank. */
  readonly statusValues: readonly (StatusValue | null)[];
}

/** A table that has been understood. */
export interface UnderstoodTable extends Omit<DutyTable, 'tasks'> {
  readonly tasks: readonly UnderstoodTask[];
  readonly region: string | null;
  readonly year: number | null;
  readonly yearFrom: YearFrom | null;
}
