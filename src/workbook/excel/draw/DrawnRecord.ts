// What we remember in the workbook about the sheets we drew: enough to see that nothing changed, and to move a person's cells along.

/** One drawn sheet. */
export interface DrawnSheet {
  /** Fingerprints of the plan, of its look, and of the cells as Excel gave them back after drawing. */
  readonly plan: string;
  readonly look: string;
  readonly read: string;
  /** Keys of the drawn rows; null for a row without one. */
  readonly keys: readonly (string | null)[];
  readonly columns: number;
}

/** Everything we drew in one workbook. */
export interface DrawnRecord {
  /** Workbook names that are ours. */
  readonly names: readonly string[];
  readonly sheets: Readonly<Record<string, DrawnSheet>>;
  /** Styles of a drawing that has begun; still here afterwards, they may be half made. */
  readonly making?: readonly string[];
  /** Names of the new sheets of a drawing that has begun; still here afterwards, one may stand blank and without its mark. */
  readonly begun?: readonly string[];
}

/** Key of the setting in the workbook. */
export const RECORD_KEY = '责任分工表.汇总表';

/** The record of a setting's value; an empty one when it is lost or damaged, so that the sheets are drawn anew in place. */
export function readRecord(value: unknown): DrawnRecord {
  const empty: DrawnRecord = { names: [], sheets: {} };
  if (typeof value !== 'string') return empty;
  try {
    const parsed = JSON.parse(value) as Partial<DrawnRecord> | null;
    const isSound = Array.isArray(parsed?.names) && typeof parsed.sheets === 'object';
    return isSound ? (parsed as DrawnRecord) : empty;
  } catch {
    return empty;
  }
}
