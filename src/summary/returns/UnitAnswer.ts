// How one unit has answered in a round of reports.

/** One line of 报送情况; tasks are those the unit leads, helps with or is responsible for. */
export interface UnitAnswer {
  readonly unit: string;
  readonly tasks: number;
  readonly received: number;
  readonly missing: number;
  /** Of the missing ones, those whose time for reporting is over. */
  readonly late: number;
  /** What somebody has to look at in the unit's file; harmless differences do not count. */
  readonly problems: number;
}

/** The round as the sheet prints it. */
export interface ReturnRound {
  readonly period: string | null;
  /** 报送时限, `YYYY-MM-DD`. */
  readonly due: string | null;
  /** Files in, used and rejected, in words. */
  readonly files: string;
  readonly answers: readonly (UnitAnswer & {
    /** The missing tasks by their numbers, in words. */
    readonly owed: string;
  })[];
}
