// What can be done about a finding from its card?

import type { PlannedRepair } from '../../jobs/repair';
import type { ListedFinding } from './ListedFinding';

/** The actions of every card of the list. */
export interface FindingActions {
  readonly onLocate: (listed: ListedFinding) => void;
  readonly onRule: (listed: ListedFinding) => void;
  /** Repairs that may be done; those of official text in an issued table are not among them. */
  readonly repairsOf: (listed: ListedFinding) => readonly PlannedRepair[];
  readonly onRepair: (listed: ListedFinding, repair: PlannedRepair) => void;
  /** Its cell has changed since: asks anew. */
  readonly onRecheck: (listed: ListedFinding) => void;
  readonly onWaive: (listed: ListedFinding) => void;
  /** Takes a waiver, or the note that it stood in the issued document, away again. */
  readonly onRecount: (listed: ListedFinding) => void;
}
