// Takes back what we wrote: cells that hold what we put there get their old content again, the others are named and left alone.

import type { Journal, UndoReport } from '../../Journal';
import { askRing, journalOf } from '../store/readRing';
import { askHead, headOf } from '../store/StoreHead';
import { withExcel, type Conversation } from '../withExcel';
import { allOrNothing } from './allOrNothing';
import { placeOf } from './applyEdits';
import { takenEntry } from './journalCompanion';
import { Pen } from '../draw/Pen';

/** The journal, in one trip. */
export async function readJournal(conversation: Conversation): Promise<Journal> {
  return withExcel(async (context) => {
    const setting = askHead(context);
    const ring = askRing(context, true);
    await context.sync();
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
  const report = await allOrNothing(changes, takenEntry(entry.id), () => ({}), conversation);
  if (report.written.length === 0 && report.unchanged.length > 0) await forget(entry.id, conversation);
  return { restored: [...report.written, ...report.unchanged].map(placeOf), refused: report.refused };
}

async function forget(id: number, conversation: Conversation): Promise<void> {
  await withExcel(async (context) => {
    const pen = new Pen(context);
    const { ask, after } = takenEntry(id);
    ask?.(pen);
    await pen.send();
    after?.(pen);
    await pen.send();
  }, conversation);
}
