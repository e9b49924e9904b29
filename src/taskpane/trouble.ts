// What went wrong, in the pane's own terms? The workbook's problems name their kind; everything else is `failed`, never silence.

/** Kinds of trouble; `trouble.<kind>` says what it is, `trouble.<kind>.todo` what to do. */
const kinds = [
  'editing',
  'busy',
  'session',
  'protected',
  'missing',
  'tooOld',
  'tooLarge',
  'noTable',
  'failed',
] as const;

/** A kind of trouble. */
type TroubleKind = (typeof kinds)[number];

/** One thing that went wrong. */
export interface Trouble {
  readonly kind: TroubleKind;
  /** What to say instead of the kind's own sentences: the workbook knows of a trouble that the pane does not. */
  readonly sentence: string | null;
  /** For the office's IT staff: the error as the host gave it; empty when there is nothing more to say. */
  readonly detail: string;
}

/** The workbook no longer has the table we had opened. */
export class TableGoneError extends Error {
  readonly id = 'noTable';
  readonly detail = '';
}

/**
 * The trouble behind a thrown value. A workbook's problem has an `id` (its kind), a `detail`, and a sentence of its own as its message.
 * @example troubleOf(new ExcelProblem('busy', {}, 'ActivityLimitReached')).kind //=> 'busy'
 */
export function troubleOf(thrown: unknown): Trouble {
  const message = textOf(thrown, 'message');
  const isProblem = typeof thrown === 'object' && thrown !== null && 'id' in thrown && 'detail' in thrown;
  if (!isProblem) return { kind: 'failed', sentence: null, detail: message || plainText(thrown) };
  const id = textOf(thrown, 'id');
  const known = kinds.find((kind) => kind === id);
  const detail = textOf(thrown, 'detail');
  return known
    ? { kind: known, sentence: null, detail }
    : { kind: 'failed', sentence: message || null, detail };
}

function textOf(thrown: unknown, key: string): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  const value: unknown = Reflect.get(thrown, key);
  return typeof value === 'string' ? value : '';
}

/** What a thrown value says of itself; an object without a message says nothing, and some cannot even be turned into text. */
function plainText(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (thrown === null || thrown === undefined) return thrown === null ? 'null' : 'undefined';
  const isPlain = typeof thrown === 'number' || typeof thrown === 'boolean' || typeof thrown === 'bigint';
  return isPlain ? String(thrown) : '';
}
