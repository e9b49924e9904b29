// Which pieces, one behind another, read the whole cell most simply? A shortest path; what no piece covers is an unknown run.

import { type DenseText, gapsInside } from './DenseCell';
import { type Piece, piece } from './Piece';
import { isSeparator } from './forms/filler';

/** Price of a blank or line break inside a piece: names are broken over lines, but seldom. */
const GAP: Readonly<Record<Piece['form'], number>> = {
  catalog: 0.3,
  known: 0.3,
  composed: 1.5,
  subject: 1,
  shaped: 5,
  place: 3,
  collective: 1,
  typo: 0.5,
  filler: 0.5,
  separator: 0,
  unknown: 0,
};
const UNKNOWN_RUN = 5;
const UNKNOWN_CHARACTER = 1.5;

interface Step {
  readonly cost: number;
  readonly piece: Piece | null;
  /** Where the piece or run begins. */
  readonly from: number;
}

/** The cheapest chain over the whole cell; what no piece covers becomes an unknown run. */
export function cheapestChain(cell: DenseText, piecesAt: (at: number) => readonly Piece[]): Piece[] {
  const pieces = readsAll(cell, piecesAt, UNKNOWN_RUN + UNKNOWN_CHARACTER);
  return pieces ?? chain(cell, piecesAt, true).pieces;
}

/** The cheapest chain of pieces alone, if there is one and it costs at most so much. */
export function readsAll(
  cell: DenseText,
  piecesAt: (at: number) => readonly Piece[],
  most: number,
): Piece[] | null {
  const { pieces, cost } = chain(cell, piecesAt, false);
  return pieces.length > 0 && cost <= most ? pieces : null;
}

function chain(
  cell: DenseText,
  piecesAt: (at: number) => readonly Piece[],
  withUnknown: boolean,
): { readonly pieces: Piece[]; readonly cost: number } {
  const length = cell.text.length;
  const hasGaps = gapsInside(cell, 0, length) > 0;
  const closed: (Step | undefined)[] = [{ cost: 0, piece: null, from: 0 }];
  const open: (Step | undefined)[] = [];
  for (let at = 0; at < length; at++) {
    if (withUnknown) endUnknown(at, closed, open);
    const here = closed[at];
    if (here) {
      const pieces = piecesAt(at);
      for (const one of pieces) {
        const gap = hasGaps ? gapsInside(cell, one.start, one.end) * GAP[one.form] : 0;
        const cost = here.cost + one.cost + gap;
        const old = closed[one.end];
        if (!old || cost < old.cost) closed[one.end] = { cost, piece: one, from: at };
      }
      if (withUnknown && pieces[0]?.form !== 'separator') startUnknown(at, here.cost + UNKNOWN_RUN, open);
    }
    const running = open[at];
    if (running && isInsideRun(cell, at)) {
      const cost = running.cost + UNKNOWN_CHARACTER;
      const old = open[at + 1];
      if (!old || cost < old.cost) open[at + 1] = { ...running, cost };
    }
  }
  endUnknown(length, closed, open);
  return { pieces: collect(closed, length), cost: closed[length]?.cost ?? Infinity };
}

/** An unknown run begins at `at` and holds at least the character there. */
function startUnknown(at: number, cost: number, open: (Step | undefined)[]): void {
  const total = cost + UNKNOWN_CHARACTER;
  const old = open[at + 1];
  if (!old || total < old.cost) open[at + 1] = { cost: total, piece: null, from: at };
}

function endUnknown(at: number, closed: (Step | undefined)[], open: readonly (Step | undefined)[]): void {
  const run = open[at];
  const old = closed[at];
  if (!run || (old && old.cost <= run.cost)) return;
  closed[at] = { cost: run.cost, piece: piece('unknown', run.from, at, 0), from: run.from };
}

/** An unknown run ends at separators and blanks. */
function isInsideRun(cell: DenseText, at: number): boolean {
  return (cell.gaps[at] ?? 0) === (cell.gaps[at - 1] ?? 0) && !isSeparator(cell.text, at);
}

function collect(closed: readonly (Step | undefined)[], length: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = length; at > 0;) {
    const step = closed[at];
    if (!step?.piece) break;
    pieces.push(step.piece);
    at = step.from;
  }
  return pieces.reverse();
}
