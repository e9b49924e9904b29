// Where an entry of the journal goes: a ring of slots, so that the journal never outgrows 3 MB; the oldest entries make room.

import type { JournalCell } from '../../Journal';
import { fingerprint } from '../draw/fingerprint';
import { bytesOf, type Pen } from '../draw/Pen';
import { fillSlot, keptText, type AskedSlot } from './customPart';
import type { HeadEntry, StoreHead } from './StoreHead';

/** Slots of the ring. */
export const RING = 12;
/** Bytes of one slot: all of them together are read in one answer of 4 MB. */
const SLOT_BYTES = 250_000;

/** An entry on its way into the ring. */
export interface RingEntry {
  readonly head: StoreHead;
  /** Text of each slot it takes. */
  readonly texts: readonly (readonly [slot: number, text: string])[];
}

/** Text of an entry: cells as rows, so that names are not said a thousand times. */
export type KeptCells = readonly (readonly [string, string, JournalCell['before'], JournalCell['after']])[];

/** The entry and the head that names it; null when it is larger than the whole ring. */
export function placeEntry(
  before: StoreHead,
  label: string,
  cells: readonly JournalCell[],
): RingEntry | null {
  const texts = slices(cells).map((slice) => keptText({ label, cells: slice }));
  if (texts.length > RING) return null;
  const slots = texts.map((_, place) => (before.next + place) % RING);
  const taken = new Set(slots);
  const id = before.last + 1;
  const entry: HeadEntry = { id, slots, sum: fingerprint(texts) };
  const kept = before.entries.filter((one) => !one.slots.some((slot) => taken.has(slot)));
  return {
    head: { ...before, last: id, next: (before.next + texts.length) % RING, entries: [...kept, entry] },
    texts: texts.map((text, place) => [slots[place] ?? 0, text] as const),
  };
}

/** Writes the entry's texts. */
export async function fillRing(pen: Pen, ring: readonly AskedSlot[], { texts }: RingEntry): Promise<void> {
  for (const [slot, text] of texts) {
    await pen.reserve(bytesOf(text), 3);
    fillSlot(pen.context, `journal-${slot}`, ring[slot], text);
  }
}

function slices(cells: readonly JournalCell[]): KeptCells[] {
  const done: KeptCells[number][][] = [[]];
  let bytes = 0;
  for (const { sheet, cell, before, after } of cells) {
    const row = [sheet, cell, before, after] as const;
    const cost = bytesOf(keptText(row));
    if (bytes > 0 && bytes + cost > SLOT_BYTES) {
      done.push([]);
      bytes = 0;
    }
    done.at(-1)?.push(row);
    bytes += cost;
  }
  return done;
}
