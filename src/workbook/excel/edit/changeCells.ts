// Changes cells: looks, compares, writes what holds, puts back what lost a race, and says what became of each.

import { sameContent } from '../../cellContent';
import { placeChanges, refusal, type Change, type ChangeReport } from '../../Change';
import type { Refusal } from '../../Edit';
import type { Pen } from '../draw/Pen';
import { inspectCells, type InspectedChange } from './inspectCells';
import { writeCells } from './writeCells';

/** What is written along with the cells: the journal. */
export interface Companion {
  /** Asks for what it needs, together with the cells. */
  readonly ask?: (pen: Pen) => void;
  /** Writes what must stand before the first cell is written. */
  readonly before?: (pen: Pen, changes: readonly Change[]) => Promise<void>;
  /** Writes what is true once the last cell is written, in the same batch. */
  readonly after?: (pen: Pen) => void;
  /** Only when cells were put back: these are the ones that stayed. */
  readonly amend?: (pen: Pen, changes: readonly Change[]) => Promise<void>;
}

/** Everything that was about to be written: told before the first write is sent, for whoever has to put it back. */
export type OnSend = (changes: readonly Change[]) => void;

/** Two trips for few cells: one to look, one to write; a third only when a cell lost the race. */
export async function changeCells(
  pen: Pen,
  changes: readonly Change[],
  companion: Companion,
  onSend: OnSend,
): Promise<ChangeReport> {
  const { fit, refused } = placeChanges(changes);
  companion.ask?.(pen);
  const inspected = await inspectCells(pen, fit);
  const isSame = ({ state, found, content }: InspectedChange): boolean =>
    state === 'open' && sameContent(found, content);
  const isOpen = (one: InspectedChange): boolean =>
    one.state === 'open' && !isSame(one) && sameContent(one.found, one.expected);
  const unchanged = inspected.filter(isSame);
  const open = inspected.filter(isOpen);
  const closed = inspected.filter((one) => !isSame(one) && !isOpen(one)).map(refusalOf);
  if (open.length === 0) return { written: [], unchanged, refused: [...refused, ...closed] };
  onSend(open);
  await companion.before?.(pen, open);
  const cells = await writeCells(pen, open, companion.after);
  const raced = cells.filter(({ change, before }) => !sameContent(before, change.found));
  const twisted = cells.filter(
    (cell) => !raced.includes(cell) && !sameContent(cell.after, cell.change.content),
  );
  const written = cells
    .filter((cell) => !raced.includes(cell) && !twisted.includes(cell))
    .map(({ change }) => change);
  const back = [...raced, ...twisted];
  if (back.length > 0) {
    await companion.amend?.(pen, written);
    await writeCells(
      pen,
      back.map(({ change, before }) => ({ ...change, content: before })),
    );
  }
  const late = back.map((cell) =>
    refusal(cell.change, raced.includes(cell) ? 'changed' : 'notTaken', cell.before),
  );
  return { written, unchanged, refused: [...refused, ...closed, ...late] };
}

function refusalOf(one: InspectedChange): Refusal {
  const reason = { open: 'changed', gone: 'missing', covered: 'covered' } as const;
  return refusal(one, reason[one.state], one.found);
}
