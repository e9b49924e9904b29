// What the parts of one planned sheet share while they are written.
import type { SheetPlan } from '../../SheetPlan';
import type { IndexedSet } from './IndexedSet';
import type { StyleBook } from './StyleBook';
import type { PlacedTable } from './formulaText';
import type { SharedFormulas } from './SharedFormulas';

/** The workbook in the making, as one sheet sees it. */
export interface SheetContext {
  readonly plan: SheetPlan;
  /** The first sheet is the one shown on opening. */
  readonly isFirst: boolean;
  /** Names of all planned sheets: a link or formula to any other sheet cannot work in this workbook. */
  readonly sheetNames: ReadonlySet<string>;
  /** Workbook names that the plans define. */
  readonly definedNames: ReadonlySet<string>;
  readonly tables: readonly PlacedTable[];
  readonly sharedFormulas: SharedFormulas;
  readonly strings: IndexedSet;
  readonly styles: StyleBook;
  /** Address of the source workbook, for links to its sheets. */
  readonly sourceAddress: string | undefined;
}
