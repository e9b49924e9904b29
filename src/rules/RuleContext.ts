// What a rule may look at besides its task: the table, the sheet it stands on, the catalog, the days. Nothing else exists for it.

import type { Catalog } from '../catalog/Catalog';
import type { TableComparison } from '../table/compare';
import type { UnderstoodTable, UnderstoodTask } from '../table/UnderstoodTable';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import type { TableFacts } from './facts/TableFacts';
import type { OptionValues, RuleSettings } from './RuleOption';
import type { TableState } from './TableState';

/** What is asked when a table is checked. */
export interface CheckQuestion {
  readonly table: UnderstoodTable;
  /** The sheet the table was read from: formulas, hidden rows and merges are only there. */
  readonly sheet: SheetSnapshot;
  /** Null when the region is not known: rules that need a catalog then say nothing. */
  readonly catalog: Catalog | null;
  /** 参照日, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The document's own day (`YYYY-MM-DD`), null when not known; its year is `table.year`. */
  readonly date: string | null;
  readonly state: TableState;
  /** The table as it was issued (`base`) held against this one; absent = nobody has it at hand, and official/* say nothing. */
  readonly issued?: TableComparison<UnderstoodTask>;
  /** The notice's body (`base`) held against this list of the same notice. */
  readonly body?: TableComparison<UnderstoodTask>;
  /** The other sheets of the workbook: summaries made from the table may be among them. */
  readonly sheets?: readonly SheetSnapshot[];
  /** Options of rules that depart from their defaults. */
  readonly settings?: RuleSettings;
}

/** The question with what the runner worked out once for all rules. */
export interface RuleContext extends CheckQuestion {
  /** Does the table ask for progress now: it is issued and has fill-in columns. */
  readonly isReported: boolean;
  readonly facts: TableFacts;
  /** Every option of the rule that is asked. */
  readonly options: OptionValues;
}
