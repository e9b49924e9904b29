// What is typed for one task: begun from the cell, kept on this machine while it differs from it.

import { useState } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { EntryForm, MyTask } from '../../jobs/fill';
import { draftKey, keptDraft, withKept, type Draft } from './draft';
import type { FillTable } from './useFill';

/** The boxes as they are typed, and how they are joined. */
interface TypedDraft extends Draft {
  readonly isLined: boolean;
}

/** The typed entry and the way to change it; every change is kept at once. */
export function useDraft(
  table: FillTable,
  mine: MyTask,
  memory: DeskMemory,
): readonly [TypedDraft, (next: Draft) => void] {
  const [draft, setDraft] = useState(() => openDraft(table, mine, memory));
  const change = (next: Draft): void => {
    setDraft({ ...next, isLined: draft.isLined });
    memory.write(keyOf(table, mine), isTyped(table, mine, next) ? keptDraft(next) : null);
  };
  return [draft, change];
}

/** The cell's own words in boxes, and over them what was typed before and not written. */
function openDraft(table: FillTable, mine: MyTask, memory: DeskMemory): TypedDraft {
  const { boxes, isLined, status } = freshDraft(table, mine);
  return { ...withKept({ boxes, status }, memory.read(keyOf(table, mine))), isLined };
}

/** Are words kept for the task that the sheet does not have? */
export function hasDraft(table: FillTable, mine: MyTask, memory: DeskMemory): boolean {
  return memory.read(keyOf(table, mine)) !== null && isTyped(table, mine, openDraft(table, mine, memory));
}

/** Name of the task's draft. */
export function keyOf({ at, place }: FillTable, { task }: MyTask): string {
  const { table } = at.opened;
  const period = place.text === null ? null : (task[place.text.kind][place.text.at]?.period ?? null);
  const group = task.group === null ? '' : (table.groups[task.group]?.title ?? '');
  const units = [task.lead, task.responsible, task.coop].map((field) => field?.raw ?? '');
  return draftKey([table.sheet, table.title?.text ?? ''], [group, task.text.raw, ...units], period);
}

/** What differs from the cell: text and state to be written; null where nothing does. */
export function typedEntry(
  { jobs, form }: FillTable,
  mine: MyTask,
  { boxes, isLined, status }: TypedDraft,
): { readonly text: string | null; readonly status: string | null } {
  const fresh = mine.text ? jobs.draftOf(mine.text.raw, form) : null;
  const isSame =
    fresh === null ||
    jobs.entryText({ boxes, isLined }) === jobs.entryText({ boxes: fresh.boxes, isLined: fresh.isLined });
  const said = mine.status?.raw.trim() ?? '';
  return {
    text: isSame ? null : jobs.entryText({ boxes, isLined }),
    status: status === null || status === said ? null : status,
  };
}

function isTyped(table: FillTable, mine: MyTask, draft: Draft): boolean {
  const { isLined } = freshDraft(table, mine);
  const { text, status } = typedEntry(table, mine, { ...draft, isLined });
  return text !== null || status !== null;
}

function freshDraft({ jobs, form }: FillTable, { text, status }: MyTask): EntryForm & Pick<Draft, 'status'> {
  return { ...jobs.draftOf(text?.raw ?? '', form), status: status?.raw.trim() || null };
}
