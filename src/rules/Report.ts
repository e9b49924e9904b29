// What a rule hands to the runner about one cell: ids and data, no sentence.

import type { MessageData } from '../messages/fill';
import type { Field } from '../table/DutyTable';
import type { Repair } from './Finding';

/** One thing a rule saw. */
export interface Report {
  /** One of the rule's message ids. */
  readonly message: string;
  /** Row and column (1-based) of the cell a person would change or look at; null when there is none. */
  readonly at: { readonly row: number; readonly column: number } | null;
  /** The cell's printed text; absent = the runner reads it from the sheet. */
  readonly raw?: string;
  /** What the message's blanks are filled with, beside what the runner supplies (task, cell, heading, text). */
  readonly data?: MessageData;
  /** The unit it concerns, as printed; absent = the task's first lead or responsible unit. */
  readonly unit?: string;
  /** UTF-16 offsets in `raw`. */
  readonly span?: readonly [number, number];
  readonly repairs?: readonly Repair[];
}

/**
 * A report at the cell of a field, with the field's text.
 * @example atField('missing', task.deadline) //=> { message: 'missing', at: { row: 32, column: 5 }, raw: '' }
 */
export function atField(
  message: string,
  field: Field,
  more: Omit<Report, 'message' | 'at' | 'raw'> = {},
): Report {
  return { message, at: { row: field.row, column: field.column }, raw: field.raw, ...more };
}
