// How is a finding written down as waived, or as one the issued document had already?

import type { Finding } from '../../rules/Finding';
import type { BaselineEntry } from '../../rules/readBaseline';
import type { Waiver } from '../../rules/readWaivers';

/** A waiver for this place alone; when rows move, the finding comes back and is judged anew. */
export function waiverOf(
  { rule, cell, no, taskIndex, unit }: Finding,
  grounds: { readonly reason: string; readonly by: string; readonly until: string },
): Waiver {
  return {
    rule,
    ...(cell === null ? {} : { cell }),
    ...(no === null ? {} : { no }),
    ...(cell === null && taskIndex !== null ? { taskIndex } : {}),
    ...(unit === null ? {} : { unit }),
    ...grounds,
  };
}

/** The waivers that hold for a waived finding. */
export function waiversOf(
  { rule, cell, no, waived }: Finding,
  waivers: readonly Waiver[],
): readonly Waiver[] {
  return waivers.filter(
    (one) =>
      one.rule === rule &&
      (one.cell === undefined || one.cell === cell) &&
      (one.no === undefined || one.no === no) &&
      one.reason === waived?.reason &&
      one.by === waived.by,
  );
}

/** What stays of a finding when rows move. */
export function entryOf({ rule, messageId, no, raw, cell }: Finding): BaselineEntry {
  return { rule, messageId, no, raw, cell };
}
