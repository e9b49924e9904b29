// What does the pane say about a table it found, before anything is checked?

/** One responsibility-division table (责任分工表) as the pane names it. */
export interface FoundTable {
  readonly sheet: string;
  /** A1 range of the table, from its first header row: where it is looked for again. */
  readonly address: string;
  /** Its printed title; null when none was found. */
  readonly title: string | null;
  readonly groups: number;
  readonly tasks: number;
  /** Different unit names. */
  readonly units: number;
  /** Sheet rows, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** How often the header is repeated after the first one. */
  readonly repeatedHeaders: number;
}

/** A sheet that was looked at in vain. */
export interface SeenSheet {
  readonly name: string;
  readonly isEmpty: boolean;
}
