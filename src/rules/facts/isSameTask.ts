// Are two rows entries of one task (its text over several rows, each with its own units or deadline), and not the task printed twice?

import type { Field } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/**
 * True when both read their text from one merged cell, or stand below one another with the same text and other units or another deadline
 * (the same table with its merges undone).
 */
export function isSameTask(earlier: UnderstoodTask, later: UnderstoodTask): boolean {
  if (earlier.text.row === later.text.row) return true;
  if (later.index > earlier.index + 1 || earlier.text.raw !== later.text.raw || earlier.no !== later.no)
    return false;
  return (
    differs(earlier.lead, later.lead) ||
    differs(earlier.responsible, later.responsible) ||
    differs(earlier.deadline, later.deadline)
  );
}

function differs(one: Field | null, other: Field | null): boolean {
  return (one?.raw ?? '').trim() !== (other?.raw ?? '').trim();
}
