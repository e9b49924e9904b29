// What the journal holds, and what of it was lost.

import type { Journal, JournalCell, JournalEntry } from '../../Journal';
import { fingerprint } from '../draw/fingerprint';
import { askSlot, readKept, slotText, type AskedSlot } from './customPart';
import { RING, type KeptCells } from './journalRing';
import type { HeadEntry, StoreHead } from './StoreHead';

/** Asks for the ring's slots. */
export function askRing(context: Excel.RequestContext): AskedSlot[] {
  return Array.from({ length: RING }, (_, slot) => askSlot(context, `journal-${slot}`));
}

/** The whole entries; one whose slots are gone or do not match the checksum counts as lost, and so does a ring without its head. */
export function journalOf(head: StoreHead, ring: readonly AskedSlot[]): Journal {
  const texts = ring.map(slotText);
  const entries = head.entries.flatMap((entry) => wholeEntry(entry, texts) ?? []);
  // Open and not whole: no cell of it was written, so nothing is missing.
  const kept = head.entries.filter(({ id, open }) => !open || entries.some((entry) => entry.id === id));
  const orphans = head.last === 0 && texts.some((text) => text !== null) ? 1 : 0;
  return { entries, lost: kept.length - entries.length + orphans };
}

function wholeEntry(
  { id, slots, sum, open }: HeadEntry,
  texts: readonly (string | null)[],
): JournalEntry | null {
  const own = slots.map((slot) => texts[slot] ?? null);
  if (fingerprint(own) !== sum) return null;
  const kept = own.map((text) => readKept(text) as { label: string; cells: KeptCells } | undefined);
  const cells = kept.flatMap((part) => (part?.cells ?? []).map(journalCell));
  return { id, label: kept[0]?.label ?? '', cells, ...(open ? { isUnfinished: true } : {}) };
}

function journalCell([sheet, cell, before, after]: KeptCells[number]): JournalCell {
  return { sheet, cell, before, after };
}
