// Takes back what we wrote: cells that hold what we put there get their old content again, the others are named and left alone.

import { placeOf } from '../../Change';
import type { Journal, UndoReport } from '../../Journal';
import { askTexts } from '../store/customPart';
import { askRing, journalOf } from '../store/readRing';
import { askHead, headOf } from '../store/StoreHead';
import { withExcel, type Conversation } from '../withExcel';
import { allOrNothing } from './allOrNothing';
import { forgetEntry, takenEntry } from './journalCompanion';

/** The journal, in two trips, one when it is empty. */
export async function readJournal(conversation: Conversation): Promise<Journal> {
  return withExcel(async (context) => {
    const setting = askHead(context);
    const ring = askRing(context);
    await context.sync();
    await askTexts(context, ring);
    return journalOf(headOf(setting), ring);
  }, conversation);
}

/** Undoes the entry of that number, or the newest; null when there is none. An entry of which nothing could be taken back stays. */
export async function undoEntry(
  id: number | undefined,
  conversation: Conversation,
): Promise<UndoReport | null> {
  const { entries } = await readJournal(conversation);
  const entry = id === undefined ? entries.at(-1) : entries.find((one) => one.id === id);
  if (!entry) return null;
  const changes = entry.cells.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    expected: after,
    content: before,
  }));
  const report = await allOrNothing(changes, takenEntry(entry.id), () => null, conversation);
  if (report.written.length === 0 && report.unchanged.length > 0)
    await withExcel((context) => forgetEntry(context, entry.id), conversation);
  return { restored: [...report.written, ...report.unchanged].map(placeOf), refused: report.refused };
}
