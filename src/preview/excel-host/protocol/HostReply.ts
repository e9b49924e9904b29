// What a transport hands back to office.js: an answer, or one of the numbers by which Excel says that it took no batch.

import type { WireAnswer, WireBatch } from './wire';

/** A request as it came over the wire; `waits` = the add-in agreed to wait until cell editing has ended. */
export interface HostRequest {
  readonly text: string;
  readonly waits: boolean;
}

/** The reply. */
export type HostReply =
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'refused'; readonly code: number };

/** One batch that went over the wire; bytes are UTF-8. */
export interface Trip {
  readonly batch: WireBatch;
  readonly answer: WireAnswer;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** Request flag of `delayForCellEdit` (dumped from @microsoft/office-js 1.1.110). */
export const DELAY_FOR_CELL_EDIT = 64;
