// The short way for most cells of most tables: names in full, parted by separators and blanks, seen before in other cells.

import { type DenseCell } from './DenseCell';
import type { Piece } from './Piece';
import type { Unit } from './Unit';
import type { Filler, UnitCell } from './UnitCell';
import { isSeparator } from './forms/filler';
import { surePieces } from './readPieces';
import type { ResolveContext } from './resolve';
import { toUnitCell } from './toUnitCell';

/** What a stretch between separators says, offsets from its own beginning; null = it has to be read with its cell. */
export type PlainChunks = (text: string) => UnitCell | null;

/** Stretches remembered at a time; a table has a few dozen. */
const REMEMBERED = 4000;
/** Characters a stretch may be made of: no bracket, nothing whose printed form differs. */
const CHINESE = /^[\u3400-\u9fff]+$/;

/** Reads stretches and remembers them. */
export function plainChunks(context: ResolveContext): PlainChunks {
  const remembered = new Map<string, UnitCell | null>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const read = readChunk(text, context);
    remembered.set(text, read);
    return read;
  };
}

/** The cell put together from its stretches; null when one of them is not plain. The result is the one the long way gives. */
export function plainCell(cell: DenseCell, chunks: PlainChunks): UnitCell | null {
  const { text, normal } = cell;
  const units: Unit[] = [];
  const fillers: Filler[] = [];
  for (let at = 0; at < text.length;) {
    if (isSeparator(text[at] ?? '')) {
      if (text[at] === '(') return null;
      at++;
      continue;
    }
    const end = chunkEnd(cell, at);
    const chunk = chunks(text.slice(at, end));
    if (!chunk) return null;
    const place = <T extends { start: number; end: number; raw: string }>(one: T): T => {
      const start = normal.starts[at + one.start] ?? 0;
      const stop = normal.ends[at + one.end - 1] ?? 0;
      return { ...one, start, end: stop, raw: normal.printed.slice(start, stop) };
    };
    for (const unit of chunk.units) units.push(place(unit));
    for (const filler of chunk.fillers) fillers.push(place(filler));
    at = end;
  }
  return { units, fillers };
}

/** The next separator, blank or line break. */
function chunkEnd(cell: DenseCell, from: number): number {
  let end = from + 1;
  while (end < cell.text.length && cell.gaps[end] === cell.gaps[from] && !isSeparator(cell.text[end] ?? ''))
    end++;
  return end;
}

function readChunk(text: string, context: ResolveContext): UnitCell | null {
  if (!CHINESE.test(text)) return null;
  const normal = {
    printed: text,
    text,
    starts: [...text].map((_, at) => at),
    ends: [...text].map((_, at) => at + 1),
  };
  const cell: DenseCell = { normal, text, gaps: normal.starts.map(() => 0) };
  const pieces = surePieces(cell, context.index);
  return pieces?.every(isPlain) ? toUnitCell(cell, pieces, context, context.index) : null;
}

/** A piece that no neighbour beyond a separator or blank could change. */
function isPlain(piece: Piece): boolean {
  if (piece.dropped || piece.form === 'collective') return false;
  if (piece.form === 'filler') return piece.end - piece.start > 1;
  return piece.form === 'catalog' || (piece.form === 'known' && piece.body?.key !== 'party-committee/');
}
