// The short way for most cells of most tables: names in full, parted by separators and blanks, seen before in other cells.

import type { CatalogIndex } from './CatalogIndex';
import { type DenseCell } from './DenseCell';
import { type NameLevel, type Piece, piece } from './Piece';
import type { Unit } from './Unit';
import type { Filler, UnitCell } from './UnitCell';
import { isSeparator } from './forms/filler';
import type { Misspellings } from './forms/misspelling';
import { anyPieces, surePieces } from './readPieces';
import { bodies } from './lexicon/bodies';
import type { ResolveContext } from './resolve';
import { toUnitCell } from './toUnitCell';

/**
 * What a stretch between separators or blanks says, offsets from its own beginning; null = it has to be read with its cell.
 * `isApart`: it stands between separators, so that no name can go on behind it.
 */
export type PlainChunks = (text: string, isApart: boolean) => UnitCell | null;

/** Stretches remembered at a time; a table has a few dozen. */
const REMEMBERED = 4000;
/** Characters a stretch may be made of: no bracket, nothing whose printed form differs. */
const CHINESE = /^[\u3400-\u9fff]+$/;

const LEVEL_OF: ReadonlyMap<string, NameLevel> = new Map([
  ['省', 'province'],
  ['市', 'prefecture'],
  ['州', 'prefecture'],
  ['县', 'county'],
  ['区', 'county'],
  ['旗', 'county'],
]);

/** Reads stretches and remembers them. */
export function plainChunks(context: ResolveContext, misspellings: () => Misspellings): PlainChunks {
  const remembered = new Map<string, UnitCell | null>();
  return (text, isApart) => {
    const key = isApart ? text : ` ${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const read = readChunk(text, context, isApart ? misspellings : null);
    remembered.set(key, read);
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
    const chunk = chunks(text.slice(at, end), parts(text, at - 1) && parts(text, end));
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

/** Whether a separator that no name and no collective without 各 goes across stands there, or nothing at all. */
function parts(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /[、,;；]/.test(text[at] ?? '');
}

function readChunk(
  text: string,
  context: ResolveContext,
  misspellings: (() => Misspellings) | null,
): UnitCell | null {
  if (!CHINESE.test(text)) return null;
  const whole = wholeName(text, context.index);
  const normal = {
    printed: text,
    text,
    starts: [...text].map((_, at) => at),
    ends: [...text].map((_, at) => at + 1),
  };
  const cell: DenseCell = { normal, text, gaps: normal.starts.map(() => 0) };
  const sure = whole ? [whole] : surePieces(cell, context.index);
  if (sure?.every(isPlain)) return toUnitCell(cell, sure, context, context.index);
  if (sure || !misspellings) return null;
  const pieces = anyPieces(cell, context.index, misspellings);
  return pieces.every(isWhole) ? toUnitCell(cell, pieces, context, context.index) : null;
}

/** A name with its level that reads the same beside any other. */
function isWhole(piece: Piece): boolean {
  return !piece.dropped && /^(?:catalog|known|composed|shaped|typo)$/.test(piece.form);
}

/** The whole stretch as one name that the catalog lists, or one that the national layer knows behind its level: no other reading is cheaper. */
function wholeName(text: string, index: CatalogIndex): Piece | null {
  const listed = index.forms.get(text);
  if (listed) {
    const { hits, dropped } = listed;
    return dropped
      ? null
      : piece('catalog', 0, text.length, 0, { kind: hits[0]?.unit.kind ?? 'other', hits });
  }
  const level = LEVEL_OF.get(text[0] ?? '');
  const body = level && bodies.get(text.slice(1));
  if (!body || body.key === 'township') return null;
  const header = { end: 1, text: text.charAt(0), level, place: false, cost: 0 };
  return piece('known', 0, text.length, 0, { kind: body.kind, header, body, key: body.key });
}

/** A piece that no neighbour beyond a separator or blank could change. */
function isPlain(piece: Piece): boolean {
  if (piece.dropped || piece.form === 'collective') return false;
  if (piece.form === 'filler') return piece.end - piece.start > 1;
  return piece.form === 'catalog' || (piece.form === 'known' && piece.body?.key !== 'party-committee/');
}
