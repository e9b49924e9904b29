// Which of a person's decisions hold for the conflicts as they stand now?

import type { Decision } from '../../jobs/returns/Decision';
import type { EntryConflict } from '../../jobs/returns/IntakeReport';
import type { Decided } from './Round';

/** One offer, told apart from others by unit and text. */
function offerKey({ unit, text }: EntryConflict['offers'][number]): string {
  return `${unit} ${text}`;
}

/** The person's decision about a conflict; none when an offer has come that she has not seen. */
export function decisionFor(
  { kind, cell, offers }: EntryConflict,
  decided: readonly Decided[],
): Decided | undefined {
  return decided.find(
    (one) =>
      one.kind === kind && one.cell === cell && offers.every((offer) => one.seen.includes(offerKey(offer))),
  );
}

/**
 * Decisions for the intake. What was decided and written stands in the table now, and stays until it is taken back:
 * `times` counts what was.
 */
export function activeDecisions(
  conflicts: readonly EntryConflict[],
  decided: readonly Decided[],
  times: number,
): readonly Decision[] {
  return conflicts.flatMap((conflict) => {
    const { no } = conflict;
    const one = decisionFor(conflict, decided);
    if (!one) return [];
    const take = one.written === times ? 'standing' : one.take;
    return [{ no, kind: one.kind, cell: one.cell, text: one.text, take }];
  });
}

/** The decisions with one put in place of the one before about the same cell; `take` null takes it back. */
export function withDecision(
  decided: readonly Decided[],
  { no, kind, cell, offers }: EntryConflict,
  take: string | null,
  text: string | null,
): readonly Decided[] {
  const others = decided.filter((one) => one.kind !== kind || one.cell !== cell);
  if (take === null) return others;
  return [...others, { no, kind, cell, take, text, seen: offers.map(offerKey), written: null }];
}
