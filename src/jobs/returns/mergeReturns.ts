// 合并: what shall be written into the master, what is there already, and for what a person has to decide?

import { cellAddress } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { EntryConflict, EntryCounts, EntryKind, EntryWrite } from './IntakeReport';
import type { Decision } from './Decision';
import { decideEntry } from './decideEntry';
import type { MasterTable } from './MasterTable';
import { mergeProgress, type EntryFate } from './mergeProgress';
import { mergeStatus } from './mergeStatus';
import { entryField, entryText, type ReturnedEntry } from './readEntries';
import { holdsEntry, splitEntries } from './stackedEntries';
import { taskUnits, type ReportingUnit } from './TaskUnit';

/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;

/** A file that is used: its unit and what it filled in. */
export interface UsedReturn {
  readonly file: string;
  readonly unit: ReportingUnit;
  readonly entries: readonly ReturnedEntry[];
}

/** An entry on its way into one cell. */
export interface EntryOffer {
  readonly file: string;
  readonly unit: string;
  readonly rank: 0 | 1;
  readonly text: string;
}

/** What merging comes to. */
export interface MergedReturns {
  readonly writes: readonly EntryWrite[];
  readonly conflicts: readonly EntryConflict[];
  /** By file, in the order given. */
  readonly counts: readonly EntryCounts[];
}

/**
 * Merges the entries of every unit's file, one file a unit; the order of the files changes nothing.
 * Entries of tasks a unit has no part in are left out.
 */
export function mergeReturns(
  master: MasterTable,
  used: readonly UsedReturn[],
  decisions: readonly Decision[] = [],
): MergedReturns {
  const counts = used.map(() => ({ written: 0, unchanged: 0, conflict: 0 }));
  const writes: EntryWrite[] = [];
  const conflicts: EntryConflict[] = [];
  for (const task of master.table.tasks)
    for (const kind of ['progress', 'status'] as const) {
      const found = offersFor(task, kind, used);
      const cell = masterCell(task, kind, master);
      if (found.length === 0 || cell === null) continue;
      const merged = mergeCell(cell, kind, found, task, master, decisions);
      merged.fates.forEach((fate, place) => {
        const count = counts[found[place]?.place ?? -1];
        if (count) count[fate] += 1;
      });
      const { no } = task;
      if (merged.text !== null)
        writes.push({
          no,
          kind,
          cell: cell.address,
          before: cell.text || null,
          after: merged.text,
          entries: merged.fates.filter((fate) => fate === 'written').length,
          expected: cell.content,
        });
      const open = found.filter((_, place) => merged.fates[place] === 'conflict');
      if (open.length > 0)
        conflicts.push({
          no,
          kind,
          cell: cell.address,
          standing: cell.text || null,
          offers: open.map(({ offer: { file, unit, text } }) => ({ file, unit, text })),
        });
    }
  return {
    writes,
    conflicts,
    counts: counts.map(({ written, unchanged, conflict }) => ({
      read: written + unchanged + conflict,
      written,
      unchanged,
      conflicts: conflict,
    })),
  };
}

interface PlacedOffer {
  readonly place: number;
  readonly offer: EntryOffer;
}

/** In the order of the task's units. */
function offersFor(
  task: UnderstoodTask,
  kind: EntryKind,
  used: readonly UsedReturn[],
): readonly PlacedOffer[] {
  return taskUnits(task).flatMap(({ key, rank }) =>
    used.flatMap(({ file, unit, entries }, place): PlacedOffer[] => {
      if (unit.key !== key) return [];
      const entry = entries.find((one) => one.task.index === task.index && one.kind === kind);
      return entry && entry.text !== ''
        ? [{ place, offer: { file, unit: unit.name, rank, text: entry.text } }]
        : [];
    }),
  );
}

interface MasterCell {
  readonly address: string;
  readonly text: string;
  readonly content: ReturnType<typeof contentOfCell>;
}

/** Null where the cell is part of another task's merged cell. */
function masterCell(task: UnderstoodTask, kind: EntryKind, master: MasterTable): MasterCell | null {
  const field = entryField(task, kind, master);
  if (!field || (field.tiedRows !== undefined && field.tiedRows[0] !== task.row)) return null;
  return {
    address: cellAddress(field.row, field.column),
    text: entryText(field.raw),
    content: contentOfCell(cellAt(master.sheet, field.row, field.column)),
  };
}

function mergeCell(
  { address, text: standing, content }: MasterCell,
  kind: EntryKind,
  found: readonly PlacedOffer[],
  task: UnderstoodTask,
  master: MasterTable,
  decisions: readonly Decision[],
): { readonly text: string | null; readonly fates: readonly EntryFate[] } {
  const names = taskUnits(task).map(({ key }) => master.units.find((unit) => unit.key === key)?.name ?? key);
  const own = found.map(({ offer }) => ({
    ...offer,
    name: offer.unit,
    text: kind === 'status' ? offer.text : ownPart(standing, offer, names),
  }));
  const real = own.filter(({ text }) => text !== '');
  const isFormula = typeof content === 'object' && content !== null;

  const merged = kind === 'status' ? mergeStatus(standing, real) : mergeProgress(standing, real, names);
  const isTooLong = (merged.text ?? '').length > LONGEST;
  const settled =
    (isFormula || isTooLong) && merged.text !== null
      ? { text: null, fates: merged.fates.map((fate): EntryFate => (fate === 'written' ? 'conflict' : fate)) }
      : merged;
  const decided = decideEntry({ no: task.no, kind, cell: address, standing }, real, settled, decisions);
  const fates = own.map(({ text }): EntryFate => (text === '' ? 'unchanged' : 'conflict'));
  let next = 0;
  return {
    text: decided.text,
    fates: fates.map((fate) => (fate === 'unchanged' ? fate : (decided.fates[next++] ?? fate))),
  };
}

/** A file sent out after others had answered shows their entries too: only what is the unit's own is its entry. */
function ownPart(standing: string, { unit, text }: EntryOffer, names: readonly string[]): string {
  const { unnamed, named } = splitEntries(text, names);
  const others = named.filter(({ name }) => name !== unit);
  if (named.length === 0 || !others.every((other) => holdsEntry(standing, other))) return text;
  return named.find(({ name }) => name === unit)?.text ?? unnamed;
}
