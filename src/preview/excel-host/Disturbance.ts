// What can go wrong around a batch, on demand. Each kind names where the behaviour is described.

import { ActionType, type WireBatch } from './protocol/wire';

/** A disturbance of the add-in's next batches; those of office.js itself do not count. */
export type Disturbance =
  /** Excel does not take the batch: native code 5102, ActivityLimitReached. */
  | { readonly kind: 'busy'; readonly times: number }
  /** The session of Excel on the web has ended: native code 5012, InvalidOrTimedOutSession, from then on. */
  | { readonly kind: 'sessionLost' }
  /** A cell is being edited: "Excel.RunOptions.delayForCellEdit": the batch waits, or fails when it may not wait. */
  | { readonly kind: 'editing'; readonly milliseconds: number }
  /** The batch stops after so many properties were set, or after so many steps of any kind; what came before stays done (Excel knows no transactions). */
  | { readonly kind: 'breaks'; readonly afterWrites: number; readonly code: string }
  | { readonly kind: 'breaks'; readonly afterSteps: number; readonly code: string }
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

  end(): void {
    this.waiting.length = 0;
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

/** The beginning of a batch, up to the write or step that is one too many, or all but its last action. */
export function brokenOff(batch: WireBatch, breaks: Extract<Disturbance, { kind: 'breaks' }>): WireBatch {
  if ('afterSteps' in breaks) return { ...batch, Actions: batch.Actions.slice(0, breaks.afterSteps) };
  const { afterWrites } = breaks;
  let writes = 0;
  const end = batch.Actions.findIndex((action) => {
    writes += action.ActionType === ActionType.setProperty ? 1 : 0;
    return writes > afterWrites;
  });
  return { ...batch, Actions: batch.Actions.slice(0, end) };
}
