// Writes what a person agreed to, and keeps in the workbook how to take it back.

import { outsideScope, placeOf } from '../../Change';
import type { ApplyOptions, ApplyReport, Edit } from '../../Edit';
import { ExcelProblem } from '../ExcelProblem';
import type { Conversation } from '../withExcel';
import { allOrNothing } from './allOrNothing';
import { newEntry } from './journalCompanion';

/** Refuses everything, before anything is sent, when one edit lies outside the scope: that is a fault of ours, not of the person. */
export async function applyEdits(
  edits: readonly Edit[],
  { label, ...where }: ApplyOptions,
  conversation: Conversation,
): Promise<ApplyReport> {
  const outside = outsideScope(edits, where);
  if (outside) throw new ExcelProblem('official', { cell: outside.cell }, `${outside.sheet}!${outside.cell}`);
  const companion = newEntry(label);
  const report = await allOrNothing(edits, companion, () => companion.id(), conversation);
  return {
    written: report.written.map(placeOf),
    unchanged: report.unchanged.map(placeOf),
    refused: report.refused,
    undo: companion.id(),
  };
}
