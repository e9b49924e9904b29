// Writes cells and sees in the same batch what stood there just before and what stands there just after.
// Office.js knows no "write if": this is the least race there can be, and nothing that lost it goes unnoticed.

import type { PlacedChange } from '../../Change';
import type { CellContent } from '../../Edit';
import { bytesOf, type Pen } from '../draw/Pen';
import { contentOf, entryOf } from './entryContent';
import { cellRuns, type CellRun } from './cellRuns';

/** A written cell with its content before and after, as Excel told it. */
export interface WrittenCell<T extends PlacedChange> {
  readonly change: T;
  readonly before: CellContent;
  readonly after: CellContent;
}

interface AskedWrite<T extends PlacedChange> {
  readonly run: CellRun<T>;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** Writes the changes in batches under 1 MB, behind whatever is waiting in the pen; `ending` may add to the last batch. */
export async function writeCells<T extends PlacedChange>(
  pen: Pen,
  changes: readonly T[],
  ending?: (pen: Pen) => void,
): Promise<WrittenCell<T>[]> {
  const asked: AskedWrite<T>[] = [];
  for (const run of cellRuns(changes)) {
    const entries = run.changes.map(({ content }) => [entryOf(content)]);
    await pen.reserve(
      entries.reduce((sum, [entry]) => sum + bytesOf(entry), 0),
      10,
    );
    asked.push(write(pen.context, run, entries));
  }
  ending?.(pen);
  await pen.send();
  return asked.flatMap(({ run, before, after }) =>
    run.changes.map((change, place) => ({
      change,
      before: contentOf(before.values[place]?.[0], before.formulas[place]?.[0]),
      after: contentOf(after.values[place]?.[0], after.formulas[place]?.[0]),
    })),
  );
}

function write<T extends PlacedChange>(
  context: Excel.RequestContext,
  run: CellRun<T>,
  entries: (string | number | boolean)[][],
): AskedWrite<T> {
  const sheet = context.workbook.worksheets.getItem(run.sheet);
  // Two objects for one range: each keeps what it was told at its place in the batch.
  const before = sheet.getRange(run.address);
  before.load('values,formulas');
  sheet.getRange(run.address).formulas = entries;
  const after = sheet.getRange(run.address);
  after.load('values,formulas');
  return { run, before, after };
}
