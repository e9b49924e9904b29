// How is a finding written down as waived, or as one the issued document had already?

import type { Finding } from '../../rules/Finding';
import type { BaselineEntry } from '../../rules/readBaseline';
import type { Waiver } from '../../rules/readWaivers';

/** A waiver for this place alone, known again when rows move; another text in the cell brings the finding back. */
export function waiverOf(
  { rule, cell, no, task, raw, unit }: Finding,
  grounds: { readonly reason: string; readonly by: string; readonly until: string },
): Waiver {
  return {
    rule,
    ...(cell === null ? {} : { cell }),
    ...(no === null ? {} : { no }),
    ...(task === null ? {} : { task }),
    raw,
    ...(unit === null ? {} : { unit }),
    ...grounds,
  };
}

/** The waivers that hold for a waived finding. */
export function waiversOf(
  { rule, cell, no, task, waived }: Finding,
  waivers: readonly Waiver[],
): readonly Waiver[] {
  return waivers.filter(
    (one) =>
      one.rule === rule &&
      (one.task === undefined
        ? (one.cell === undefined || one.cell === cell) && (one.no === undefined || one.no === no)
        : one.task === task) &&
      one.reason === waived?.reason &&
      one.by === waived.by,
  );
}

/** What stays of a finding when rows move. */
export function entryOf({ rule, messageId, no, raw, cell, task }: Finding): BaselineEntry {
  return { rule, messageId, no, raw, cell, task };
}
