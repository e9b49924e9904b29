// What a rule found: the type that people, the pane, the sheets and the command line all show.

/** 必须修改 = error, 建议核对 = warning, 提示 = info. */
export type Severity = 'error' | 'warning' | 'info';

/** `safe` a fill-in column, mechanical · `suggested` a person picks · `display` official text, shown only. */
export interface Repair {
  readonly kind: 'safe' | 'suggested' | 'display';
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** A finding (问题): what, why, what to do, and its cell, task and unit. */
export interface Finding {
  /** Rule id, stable for ever (unit/typo). */
  readonly rule: string;
  readonly severity: Severity;
  readonly messageId: string;
  /** Data the message was made of; texts from cells are data. */
  readonly data: Readonly<Record<string, string | number>>;
  /** 是什么, 为什么, 怎么办: rendered sentences. */
  readonly message: string;
  readonly why: string;
  readonly todo: string;
  /** Place of the task in the table, from 1; null for a finding about the table. */
  readonly taskIndex: number | null;
  /** What the task is known by (group, text, units, deadline), whatever its number and row; null for a finding about the table. */
  readonly task: string | null;
  readonly row: number | null;
  readonly no: string | null;
  /** The unit it concerns, as printed; null when none. */
  readonly unit: string | null;
  /** A1 address on the table's sheet; null when there is no cell to go to (a column that is not there). */
  readonly cell: string | null;
  /** The cell's printed text. */
  readonly raw: string;
  /** UTF-16 offsets in `raw`, null for the whole cell. */
  readonly span: readonly [number, number] | null;
  readonly repairs: readonly Repair[];
  readonly waived: {
    readonly reason: string;
    readonly by: string;
    readonly until: string | null;
    /** It is the task's light that a person has set (人工认定), not a waiver of this finding. */
    readonly isLight?: true;
  } | null;
  readonly baseline: boolean;
}
