// The short way for most cells of most tables: stretches between separators and blanks, each read once and the same wherever it stands.

import type { DenseCell } from './DenseCell';
import { type NameLevel, type Piece, piece } from './Piece';
import type { Unit } from './Unit';
import type { Filler, UnitCell } from './UnitCell';
import type { CatalogIndex } from './CatalogIndex';
import { enumerated } from './forms/collective';
import { isSeparator, roleHint } from './forms/filler';
import type { Misspellings } from './forms/misspelling';
import { anyPieces, isSure, surePieces } from './readPieces';
import { bodies } from './lexicon/bodies';
import { type Meaning, type ResolveContext, resolve } from './resolve';
import { headerTrail } from './headerTrail';
import { unitOf } from './toUnitCell';

/** What a stretch says, piece by piece, offsets from its own beginning. */
interface Chunk {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Of each piece what it means; null for fillers, and for names without level, which take that of the name before. */
  readonly meanings: readonly (Meaning | null)[];
  /** Ends in names for many bodies, which may go on behind a separator: right only where nothing follows. */
  readonly isOpen: boolean;
}

/** The reading of a stretch; null = it has to be read with its cell. `isApart`: it stands between separators, so that no name goes on beyond it. */
export type PlainChunks = (text: string, isApart: boolean) => Chunk | null;

/** Stretches remembered at a time; a table has a few dozen. */
const REMEMBERED = 4000;
/** Characters a stretch may be made of: no bracket, nothing whose printed form differs. */
const CHINESE = /^[\u3400-\u9fff]+$/;
/** What no name and no collective goes across, unless it begins with 各 or the like. */
const PARTS = '、,;:)';
const ENDS = ';)';

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
  const apart = new Map<string, Chunk | null>();
  const beside = new Map<string, Chunk | null>();
  return (text, isApart) => {
    const remembered = isApart ? apart : beside;
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= REMEMBERED) remembered.clear();
    const read = readChunk(text, context, isApart ? misspellings : null);
    remembered.set(text, read);
    return read;
  };
}

/** The cell put together from its stretches; null when one of them is not plain. The result is the one the long way gives. */
export function plainCell(cell: DenseCell, chunks: PlainChunks, context: ResolveContext): UnitCell | null {
  const { text, normal } = cell;
  if (text.includes('部门') && enumerated.test(text)) return null;
  const units: Unit[] = [];
  const fillers: Filler[] = [];
  const trail = headerTrail(context.index);
  for (let at = 0; at < text.length;) {
    if (isSeparator(text, at)) {
      if (text[at] === '(' && !isSeparator(text, at - 1)) return null;
      at++;
      continue;
    }
    const end = chunkEnd(cell, at);
    const isApart = stands(PARTS, text, at - 1) && stands(PARTS, text, end);
    const chunk = chunks(text.slice(at, end), isApart);
    if (!chunk || (chunk.isOpen && !stands(ENDS, text, end))) return null;
    for (const [place, one] of chunk.pieces.entries()) {
      const start = normal.starts[at + one.start] ?? 0;
      const stop = normal.ends[at + one.end - 1] ?? 0;
      const raw = normal.printed.slice(start, stop);
      const clean = chunk.text.slice(one.start, one.end);
      if (one.form === 'filler') fillers.push({ raw, start, end: stop, role: roleHint(clean) });
      else {
        const meaning = chunk.meanings[place] ?? resolve(one, clean, chunk.text, trail.last(), context);
        units.push(unitOf(raw, start, stop, clean, meaning));
        trail.pass(one, chunk.text);
      }
    }
    at = end;
  }
  return { units, fillers };
}

/** The next separator, blank or line break. */
function chunkEnd({ text, gaps }: DenseCell, from: number): number {
  let end = from + 1;
  while (end < text.length && gaps[end] === gaps[from] && !isSeparator(text, end)) end++;
  return end;
}

/** Whether one of the marks stands there, or nothing at all. */
function stands(marks: string, text: string, at: number): boolean {
  return at < 0 || at >= text.length || marks.includes(text.charAt(at));
}

function readChunk(
  text: string,
  context: ResolveContext,
  misspellings: (() => Misspellings) | null,
): Chunk | null {
  if (!CHINESE.test(text)) return null;
  const { index } = context;
  const whole = wholeName(text, index);
  const cell = { text, gaps: [] };
  let pieces = whole ? [whole] : surePieces(cell, index);
  if (pieces && !misspellings && !pieces.every(isPlain)) return null;
  if (!pieces) {
    if (!misspellings) return null;
    pieces = anyPieces(cell, index, misspellings);
    if (!pieces.every(isWhole)) return null;
  }
  return {
    text,
    pieces,
    meanings: pieces.map((one) =>
      one.dropped || one.form === 'filler'
        ? null
        : resolve(one, text.slice(one.start, one.end), text, null, context),
    ),
    isOpen: pieces.some(({ form }) => form === 'collective'),
  };
}

/** A name that reads the same beside any other. */
function isWhole(piece: Piece): boolean {
  if (piece.kind === 'person') return false;
  return isSure(piece) || /^(?:composed|shaped|typo)$/.test(piece.form);
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
  const level = LEVEL_OF.get(text.charAt(0));
  const body = level && bodies.get(text.slice(1));
  if (!body || body.key === 'township') return null;
  const header = { end: 1, text: text.charAt(0), level, place: false, cost: 0 };
  return piece('known', 0, text.length, 0, { kind: body.kind, header, body, key: body.key });
}

/** A piece that no neighbour beyond a blank could change. */
function isPlain(piece: Piece): boolean {
  if (piece.dropped) return false;
  if (piece.form === 'filler') return piece.end - piece.start > 1;
  return piece.form === 'catalog' || piece.form === 'known';
}
