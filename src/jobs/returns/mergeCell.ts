// What comes of one cell: what stands there, what the files offer, what a person decided.

import { cellAddress } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { EntryKind } from './IntakeReport';
import type { Decision } from './Decision';
import { decideEntry } from './decideEntry';
import type { EntryOffer, PlacedOffer } from './entryOffers';
import type { MasterTable } from './MasterTable';
import { mergeProgress, type EntryFate } from './mergeProgress';
import { mergeStatus } from './mergeStatus';
import { entryField, entryText } from './readEntries';
import { holdsEntry, splitEntries } from './stackedEntries';
import { taskUnits } from './TaskUnit';

/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;

/** A cell of the master that is filled in. */
export interface MasterCell {
  readonly address: string;
  readonly text: string;
  readonly content: ReturnType<typeof contentOfCell>;
}

/** Null where the cell is part of another task's merged cell. */
export function masterCell(task: UnderstoodTask, kind: EntryKind, master: MasterTable): MasterCell | null {
  const field = entryField(task, kind, master);
  if (!field || (field.tiedRows !== undefined && field.tiedRows[0] !== task.row)) return null;
  return {
    address: cellAddress(field.row, field.column),
    text: entryText(field.raw),
    content: contentOfCell(cellAt(master.sheet, field.row, field.column)),
  };
}

/** The new text, null where nothing is written, and the fate of every offer. */
export function mergeCell(
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
