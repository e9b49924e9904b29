// Which unit is meant by a piece: the catalog's, by name or by kind, or a well-formed one it does not list? Never another level's.

import type { Catalog, CatalogUnit } from '../../catalog/Catalog';
import type { CatalogIndex } from './CatalogIndex';
import type { CatalogHit, Header, Piece } from './Piece';
import type { Unit, UnitCandidate, UnitMatch } from './Unit';
import { bodyKeys } from './lexicon/bodyKeys';

/** What the pieces of a cell are read against. */
export interface ResolveContext {
  readonly catalog: Catalog | null;
  readonly index: CatalogIndex;
  readonly documentDate: string | null;
  /** Catalogs of other regions: a name with their place before it is theirs. */
  readonly others: readonly { readonly catalog: Catalog; readonly index: CatalogIndex }[];
}

/** What a piece says apart from where it stands. */
export type Meaning = Pick<
  Unit,
  'id' | 'name' | 'short' | 'kind' | 'match' | 'collective' | 'successor' | 'candidates'
>;

/** Meaning of a piece; `before` is the last place or level printed earlier in the cell, which holds for names without one. */
export function resolve(
  piece: Piece,
  clean: string,
  text: string,
  before: Header | null,
  context: ResolveContext,
): Meaning {
  if (piece.form === 'unknown' || piece.form === 'filler') return meaning('unknown', piece.kind, {});
  if (piece.form === 'collective')
    return meaning('pattern', 'collective', { name: clean, short: clean, collective: true });
  const [word] = piece.form === 'known' ? piece.meant : [];
  if (word !== undefined) clean = (piece.header?.text ?? '') + word;
  if (piece.form === 'typo') return meaning('typo', piece.kind, { candidates: candidatesOf(piece, context) });
  const foreign = piece.dropped && before !== null && !isOwn(before, context);
  const printed = word === undefined ? text.slice(piece.start, piece.nameEnd) : clean;
  const hits = foreign ? [] : catalogHits(piece, printed, context);
  const only = hits[0];
  if (only && hits.length === 1) return fromCatalog(only, piece, context);
  const pattern = fromPattern(piece, clean, before, context);
  if (hits.length > 1) return { ...pattern, candidates: hits.map((hit) => candidate(hit.unit)) };
  const slip = foreign || pattern.successor !== null ? [] : otherOrgan(piece, context);
  if (slip.length === 1) return meaning('typo', piece.kind, { candidates: slip.map(candidate) });
  return pattern;
}

/** The catalog's units a piece may be: by written form, else by its kind where place and level are the region's own. */
function catalogHits(piece: Piece, printed: string, context: ResolveContext): readonly CatalogHit[] {
  if (piece.hits.length > 0) return piece.hits;
  const { header, key } = piece;
  const name = printed.replace(/^(?:中国共产党|中共)/, '');
  const literal = context.index.forms.get(name)?.hits;
  if (literal && header && isOwn(header, context)) return literal;
  for (const other of header?.place ? context.others : []) {
    if (other.index.ownPlaces.has(header?.text ?? '')) return byKind(key, other.index);
  }
  return header && isOwn(header, context) ? byKind(key, context.index) : [];
}

/** What a misspelt name may mean: the catalog's units, or names that no catalog lists. */
function candidatesOf(piece: Piece, context: ResolveContext): UnitCandidate[] {
  if (piece.hits.length > 0) return piece.hits.map((hit) => candidate(hit.unit));
  const own = piece.header !== null && isOwn(piece.header, context);
  return piece.meant.map((word) => {
    const listed = own ? byKind(bodyKeys(word)[0] ?? null, context.index)[0] : undefined;
    const name = (piece.header?.text ?? '') + word;
    return listed ? candidate(listed.unit) : { id: null, name, short: name };
  });
}

/** The catalog's unit of the same subject under another organ (区卫健委 where the catalog has 区卫健局): most likely a slip. */
function otherOrgan(piece: Piece, context: ResolveContext): readonly CatalogUnit[] {
  const { key, header } = piece;
  if (!key || !header || !isOwn(header, context) || !/\/(?:局|委)$/.test(key)) return [];
  return context.index.byKey.get(key.slice(0, key.lastIndexOf('/'))) ?? [];
}

/** A bureau and its branch (公安局, 公安分局) are one body where the catalog has only one of them. */
function byKind(key: string | null, index: CatalogIndex): readonly CatalogHit[] {
  if (key === null) return [];
  const branch = key.endsWith('/局') ? key.replace(/局$/, '分局') : key.replace(/\/分局$/, '/局');
  const units = index.byKey.get(key) ?? index.byKey.get(branch) ?? [];
  return units.map((unit) => ({ unit, match: 'alias', until: null }));
}

/** Whether a place or level is the region's own; none at all is. */
function isOwn(header: Header, context: ResolveContext): boolean {
  if (header.text === '') return true;
  if (header.place) return context.index.ownPlaces.has(header.text);
  return header.text === context.catalog?.region.prefix;
}

function fromCatalog(hit: CatalogHit, piece: Piece, context: ResolveContext): Meaning {
  const { unit, until } = hit;
  const ended = until !== null && hasEnded(until, context.documentDate);
  const bracketed = piece.nameEnd < piece.end && hit.match === 'exact';
  const match: UnitMatch =
    ended && context.documentDate !== null ? 'former' : bracketed ? 'alias' : hit.match;
  const successor = ended ? (unit.successor ?? (hit.match === 'former' ? unit.name : null)) : null;
  return meaning(match, unit.kind, {
    id: unit.id,
    name: unit.name,
    short: unit.short,
    collective: unit.kind === 'collective',
    successor,
  });
}

/** A name the catalog does not list: the printed one with its level put back; `former` once its day is known to have passed. */
function fromPattern(piece: Piece, clean: string, before: Header | null, context: ResolveContext): Meaning {
  const prefix = piece.dropped ? restored(piece, clean, before, context) : '';
  const name = prefix + clean;
  const successor = successorOf(piece, prefix, context);
  const former = successor !== null && context.documentDate !== null;
  return meaning(former ? 'former' : 'pattern', piece.kind, { name, short: name, successor });
}

/** Level or place that holds for a name printed without: that of the name before, else the region's. */
function restored(piece: Piece, clean: string, before: Header | null, context: ResolveContext): string {
  const { body } = piece;
  if (body && (body.lead === null || body.level === 'nation')) return '';
  if (!body && piece.key === null && !isDepartment(piece, clean)) return '';
  const level = before?.level ?? context.catalog?.region.level ?? null;
  if (body?.level && body.level !== level) return '';
  if (level === 'nation' || level === 'township') return '';
  const prefix = before ? before.text : (context.catalog?.region.prefix ?? '');
  return prefix === '' ? '' : prefix + (body?.lead ?? '');
}

/** A name put together from plain words that ends like a department's, and does not itself begin with a level (区块链办公室). */
function isDepartment(piece: Piece, clean: string): boolean {
  return piece.form === 'composed' && /[局厅委]$/.test(clean) && !/^[省市县区州]/.test(clean);
}

function successorOf(piece: Piece, prefix: string, context: ResolveContext): string | null {
  const reform = piece.body?.reform;
  if (!reform || !hasEnded(reform.until, context.documentDate)) return null;
  const region = context.catalog?.region.name ?? '';
  const place = (piece.header?.text ?? '') + region;
  if (reform.standsIn.some((name) => place.includes(name))) return null;
  return (prefix || (piece.header?.text ?? '')) + reform.today;
}

/** A day that is not known counts as later. A year stands for its first day, so that in doubt a name was still right. */
function hasEnded(until: string, documentDate: string | null): boolean {
  return documentDate === null || documentDate > until;
}

function candidate(unit: CatalogUnit): UnitCandidate {
  return { id: unit.id, name: unit.name, short: unit.short };
}

function meaning(match: UnitMatch, kind: Meaning['kind'], further: Partial<Meaning>): Meaning {
  return {
    id: null,
    name: null,
    short: null,
    collective: false,
    successor: null,
    candidates: [],
    kind,
    match,
    ...further,
  };
}
