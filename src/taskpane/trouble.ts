// What went wrong, in the pane's own terms? The workbook's problems name their kind; everything else is `failed`, never silence.

/** Kinds of trouble; `trouble.<kind>` says what it is, `trouble.<kind>.todo` what to do. */
const kinds = ['editing', 'busy', 'protected', 'missing', 'tooOld', 'tooLarge', 'noTable', 'failed'] as const;

/** A kind of trouble. */
type TroubleKind = (typeof kinds)[number];

/** One thing that went wrong. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** For the office's IT staff: the error as the host gave it; empty when there is nothing more to say. */
  readonly detail: string;
}

/** The workbook no longer has the table we had opened. */
export class TableGoneError extends Error {
  readonly id = 'noTable';
  readonly detail = '';
}

/**
 * The trouble behind a thrown value. A workbook's problem has an `id` (its kind) and a `detail`.
 * @example troubleOf(new ExcelProblem('busy', {}, 'ActivityLimitReached')).kind //=> 'busy'
 */
export function troubleOf(thrown: unknown): Trouble {
  const id = textOf(thrown, 'id');
  const kind = kinds.find((known) => known === id) ?? 'failed';
  const isProblem = typeof thrown === 'object' && thrown !== null && 'detail' in thrown;
  return { kind, detail: isProblem ? textOf(thrown, 'detail') : textOf(thrown, 'message') || String(thrown) };
}

function textOf(thrown: unknown, key: string): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === 'string' ? value : '';
}
