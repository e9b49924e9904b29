// A change of one cell that a person may have made: what it says before and after, and the edit that does it.

import type { Finding } from '../rules/Finding';
import type { Edit } from '../workbook/Edit';

/** What a mechanical tidying did: blanks at the ends of the entry, full-width figures, or both. */
export type Tidying = 'ends' | 'figures' | 'both';

/** One repair (改正) that may be done. */
export interface PlannedRepair {
  /** `safe` means the same in other characters · `suggested` a person picks. */
  readonly kind: 'safe' | 'suggested';
  /** The whole cell's text, now and then. */
  readonly before: string;
  readonly after: string;
  readonly edit: Edit;
  /** The findings it settles, in their order; none for an entry that is only tidied. */
  readonly findings: readonly Finding[];
  /** Only for an entry that is tidied without a finding. */
  readonly tidying?: Tidying;
  /** Place of the task in the table, from 1; null when it is not about one task. */
  readonly taskIndex: number | null;
}
