// The journal beside the cells: the entry stands in the workbook before the first cell is written, so no failure can leave a change unknown.

import type { Change } from '../../Change';
import type { JournalCell } from '../../Journal';
import type { Pen } from '../draw/Pen';
import { ExcelProblem } from '../ExcelProblem';
import type { AskedSlot } from '../store/customPart';
import { fillRing, placeEntry } from '../store/journalRing';
import { askRing } from '../store/readRing';
import { askHead, headOf, keepHead, type StoreHead } from '../store/StoreHead';
import type { Companion } from './changeCells';

/** A companion that keeps a new entry; `id` answers its number once it is written. */
export function newEntry(label: string): Companion & { readonly id: () => number | null } {
  let setting: Excel.Setting | undefined;
  let ring: readonly AskedSlot[] = [];
  let head: StoreHead | undefined;
  let kept: number | null = null;
  const ask = ({ context }: Pen): void => {
    setting = askHead(context);
    ring = askRing(context);
  };
  let closed: StoreHead | undefined;
  const write = async (pen: Pen, changes: readonly Change[]): Promise<void> => {
    const entry = head && placeEntry(head, label, changes.map(cellOf));
    if (!entry) throw new ExcelProblem('tooLarge', {}, 'journal');
    await pen.reserve(3_000, 6);
    const { last } = entry.head;
    kept = changes.length > 0 ? last : null;
    closed = kept === null ? without(entry.head, last) : entry.head;
    // Said before the texts: an entry that is open and not whole was lost before the first cell.
    keepHead(pen.context, opened(closed, last));
    await fillRing(pen, ring, entry);
  };
  return {
    id: () => kept,
    ask,
    before: (pen, changes) => {
      head = setting && headOf(setting);
      return write(pen, changes);
    },
    after: ({ context }) => {
      if (closed) keepHead(context, closed);
    },
    // The entry was added a moment ago: its slots are asked for again.
    amend: async (pen, changes) => {
      ask(pen);
      await pen.send();
      await write(pen, changes);
      if (closed) keepHead(pen.context, closed);
    },
  };
}

/** A companion that takes an entry out of the journal. */
export function takenEntry(id: number): Companion {
  let setting: Excel.Setting | undefined;
  return {
    ask: ({ context }) => {
      setting = askHead(context);
    },
    after: ({ context }) => {
      if (setting) keepHead(context, without(headOf(setting), id));
    },
  };
}

/** Takes an entry out when no cell goes with it. */
export async function forgetEntry(context: Excel.RequestContext, id: number): Promise<void> {
  const setting = askHead(context);
  await context.sync();
  const head = headOf(setting);
  if (!head.entries.some((entry) => entry.id === id)) return;
  keepHead(context, without(head, id));
  await context.sync();
}

function without(head: StoreHead, id: number): StoreHead {
  return { ...head, entries: head.entries.filter((entry) => entry.id !== id) };
}

/** The entry's cells are about to be written. */
function opened(head: StoreHead, id: number): StoreHead {
  return {
    ...head,
    entries: head.entries.map((entry) => (entry.id === id ? { ...entry, open: true } : entry)),
  };
}

function cellOf({ sheet, cell, expected, content }: Change): JournalCell {
  return { sheet, cell, before: expected, after: content };
}
