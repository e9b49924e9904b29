// Cells are changed all together or not at all: after a failure in the middle, what was written is put back.

import type { Change, ChangeReport } from '../../Change';
import { changeCells, type Companion } from './changeCells';
import { Pen } from '../draw/Pen';
import { ExcelProblem, problemOf } from '../ExcelProblem';
import { forgetEntry } from './journalCompanion';
import { withExcel, type Conversation } from '../withExcel';

/** How many cells a sentence names. */
const NAMED = 5;

/**
 * Changes the cells in one conversation.
 * @throws the problem that ended it, after everything was put back; `halfWritten`, naming cells, when that failed too
 */
export async function allOrNothing(
  changes: readonly Change[],
  companion: Companion,
  /** Number of the journal's entry that goes with these changes, once it is written. */
  entry: () => number | null,
  conversation: Conversation,
): Promise<ChangeReport> {
  const sent = new Map<string, Change>();
  const note = (some: readonly Change[]): void => {
    for (const change of some) sent.set(`${change.cell}!${change.sheet}`, change);
  };
  try {
    return await withExcel(
      async (context) => {
        await putBack(context, sent, entry());
        return changeCells(new Pen(context), changes, companion, note);
      },
      { ...conversation, oneUndo: true },
    );
  } catch (error) {
    const problem = problemOf(error, conversation.data);
    if (sent.size === 0) throw problem;
    await withExcel((context) => putBack(context, sent, entry()), conversation).catch(() => {
      throw halfWritten([...sent.values()], problem);
    });
    throw problem;
  }
}

/** Cells that hold what we wrote get back what stood there; all others are left alone. */
async function putBack(
  context: Excel.RequestContext,
  sent: Map<string, Change>,
  entry: number | null,
): Promise<void> {
  if (sent.size === 0) return;
  const back = [...sent.values()].map(({ sheet, cell, expected, content }): Change => ({
    sheet,
    cell,
    expected: content,
    content: expected,
  }));
  await changeCells(new Pen(context), back, {}, () => undefined);
  if (entry !== null) await forgetEntry(context, entry);
  sent.clear();
}

function halfWritten(changes: readonly Change[], problem: ExcelProblem): ExcelProblem {
  const cells = changes.slice(0, NAMED).map(({ sheet, cell }) => `“${sheet}”${cell}`);
  const more = changes.length > NAMED ? '…' : '';
  return new ExcelProblem('halfWritten', { cells: cells.join('、') + more }, problem.detail);
}
