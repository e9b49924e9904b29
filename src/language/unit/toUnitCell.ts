// What do the pieces of a cell say: which units, with which names, and which words were read over?

import type { DenseCell } from './DenseCell';
import type { Piece } from './Piece';
import type { Unit } from './Unit';
import type { Filler, UnitCell } from './UnitCell';
import { roleHint } from './forms/filler';
import { headerTrail } from './headerTrail';
import { type Meaning, type ResolveContext, resolve } from './resolve';
import { printedSpan } from '../text';

/** Units and fillers of a cell; a place or level once printed holds for the names behind it that have none. */
export function toUnitCell(cell: DenseCell, pieces: readonly Piece[], context: ResolveContext): UnitCell {
  const units: Unit[] = [];
  const fillers: Filler[] = [];
  const isOnlyPersons = !pieces.some(({ form }) => form !== 'filler' && form !== 'separator');
  const trail = headerTrail(context.index);
  for (const piece of pieces) {
    if (piece.form === 'separator') continue;
    const [start, end] = printedSpan(cell.normal, piece.start, piece.end);
    const raw = cell.normal.printed.slice(start, end);
    if (piece.form === 'filler' && !(isOnlyPersons && piece.kind === 'person')) {
      fillers.push({ raw, start, end, role: roleHint(cell.text.slice(piece.start, piece.end)) });
      continue;
    }
    const clean = cleanName(cell, piece);
    const before = piece.dropped ? trail.last() : null;
    units.push(unitOf(raw, start, end, clean, resolve(piece, clean, cell.text, before, context)));
    trail.pass(piece, cell.text);
  }
  return { units, fillers };
}

/** Written out, so that all units have one shape and are cheap to make. */
export function unitOf(raw: string, start: number, end: number, clean: string, meaning: Meaning): Unit {
  const { id, name, short, collective, successor, candidates, kind, match } = meaning;
  return { raw, start, end, clean, id, name, short, collective, successor, candidates, kind, match };
}

/** Simplified, without blanks; brackets as wide as printed. */
function cleanName(cell: DenseCell, piece: Piece): string {
  let clean = '';
  for (let at = piece.start; at < piece.end; at++) {
    const character = cell.text[at] ?? '';
    const printed = cell.normal.printed[cell.normal.starts[at] ?? 0] ?? '';
    clean += /[\u3400-\u9fff]/.test(character) ? character : printed;
  }
  return clean;
}
