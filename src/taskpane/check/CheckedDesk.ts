// What do the screens of a finished check share?

import type { ReactNode } from 'react';
import type { TableInWorkbook } from '../core/findTables';
import type { CheckResult } from './ListedFinding';
import type { AfterCheck } from './useAfterCheck';
import type { CheckActions } from './useCheckActions';

/** A finished check with what can be done about it. */
export interface CheckedDesk extends AfterCheck {
  readonly head: ReactNode;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly result: CheckResult;
  /** The table and its sheet as they were checked. */
  readonly checked: TableInWorkbook;
  readonly actions: CheckActions;
  /** What went wrong with the last write. */
  readonly notice: ReactNode;
  /** Goes to a cell of the table's sheet; null goes nowhere. */
  readonly onLocate: (cell: string | null) => void;
}
