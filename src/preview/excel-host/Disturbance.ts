// What can go wrong around a batch, on demand. Each kind names where the behaviour is described.

import type { WireBatch } from './protocol/wire';

/** A disturbance of the add-in's next batches; those of office.js itself do not count. */
export type Disturbance =
  /** Excel does not take the batch: native code 5102, ActivityLimitReached. */
  | { readonly kind: 'busy'; readonly times: number }
  /** The session of Excel on the web has ended: native code 5012, InvalidOrTimedOutSession, from then on. */
  | { readonly kind: 'sessionLost' }
  /** A cell is being edited: "Excel.RunOptions.delayForCellEdit": the batch waits, or fails when it may not wait. */
  | { readonly kind: 'editing'; readonly milliseconds: number }
  /** The batch stops at that action (from 0); what came before it stays done (Excel knows no transactions). */
  | { readonly kind: 'breaks'; readonly action: number; readonly code: string }
  /** Somebody else changes the workbook just before the batch. */
  | { readonly kind: 'coAuthor'; readonly act: () => void }
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** Native error codes as office.js reads them (dumped from @microsoft/office-js 1.1.110). */
export const NATIVE = { busy: 5102, sessionLost: 5012, requestTooLarge: 5103, answerTooLarge: 5104 } as const;

/** Disturbances by the number of the batch they wait for. */
export class Disturbances {
  private readonly waiting: { after: number; readonly what: Disturbance; left: number }[] = [];

  /** Disturbs the batch that comes after `after` others; `busy` so many in a row. */
  add(what: Disturbance, after: number): void {
    const left = what.kind === 'busy' ? what.times : what.kind === 'sessionLost' ? Infinity : 1;
    this.waiting.push({ after, what, left });
  }

  /** The one for this batch, if any. */
  next(): Disturbance | null {
    const due = this.waiting.find(({ after, left }) => after <= 0 && left > 0);
    for (const one of this.waiting) one.after -= 1;
    if (!due) return null;
    due.left -= 1;
    return due.what;
  }
}

/** Only the beginning of a batch, and what office.js then finds where it expected the rest. */
export function brokenOff(batch: WireBatch, action: number): WireBatch {
  return { ...batch, Actions: batch.Actions.slice(0, action) };
}
