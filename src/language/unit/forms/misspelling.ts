// Form: a name of the catalog, or one the national layer knows, with one slip in it. It is shown with what may be meant, never accepted.

import type { CatalogIndex } from '../CatalogIndex';
import { type CatalogHit, type Header, type Piece, piece } from '../Piece';
import { bodies, commonNames } from '../lexicon/bodies';
import { likeness, lookalikes } from '../likeness';
import { type SlipIndex, slipIndex } from '../slips';
import { composedNames } from './composedName';
import { headersAt } from './header';
import { knownBodies } from './knownBody';

const COST = 3;
/** A look-alike of a listed name is likelier meant than another name put together from plain words. */
const LOOKALIKE_COST = 1.4;
const NATIONAL_COST = 2.2;
const SHORTEST = 3;
const SHORTEST_OF_WORDS = 4;
const LONGEST = 12;
/** An organ printed twice; in 局长 and 局属单位 the second one begins a word of its own. */
const TWICE = /([局委办厅部院])\1(?![属长机党直领内务员公事门])/;
const OWN_WORD = /^([局委办厅部院])\1[属长机党直领内务员公事门]/;
/** Names this long are recognised by any slip before their organ, shorter ones only by a look-alike. */
const LONG = 5;

/** Gives the misspelt names that begin at a place of a text. */
export interface Misspellings {
  readonly at: (text: string, start: number) => Piece[];
}

/** The national layer's names, for all readers. */
let ofAnyRegion: SlipIndex | null = null;

/** A catalog's index never changes: its misspellings serve all readers. */
const known = new WeakMap<CatalogIndex, Misspellings>();

/** Misspellings of a catalog's names and of the national layer's. */
export function misspellings(index: CatalogIndex): Misspellings {
  const before = known.get(index);
  if (before) return before;
  const made = build(index);
  known.set(index, made);
  return made;
}

function build(index: CatalogIndex): Misspellings {
  const listed = slipIndex(index.forms.keys());
  const national = (ofAnyRegion ??= slipIndex(new Set(commonNames())));
  return {
    at: (text, start) => {
      const found: Piece[] = [];
      ofCatalog(text, start, listed, index, found);
      for (const header of headersAt(text, start, index.places)) {
        if (header.text === '' || header.cost >= 0.5) continue;
        ofNation(text, start, header, national, found);
        organTwice(text, start, header, found);
        if (header.level === 'township') ofTown(text, start, header, found);
      }
      return found.filter(({ end }) => !OWN_WORD.test(text.slice(end - 2, end + 1)));
    },
  };
}

function ofCatalog(text: string, start: number, slips: SlipIndex, index: CatalogIndex, found: Piece[]): void {
  for (const { word, end, names } of slips.at(text, start)) {
    const near = names.filter((name) => name.length > SHORTEST || likeness(word, name) === 1);
    if (near.length === 0) continue;
    const { likeliest, like } = rank(word, near);
    const hits: CatalogHit[] = [];
    for (const name of likeliest)
      for (const hit of index.forms.get(name)?.hits ?? [])
        if (!hits.some(({ unit }) => unit === hit.unit)) hits.push(hit);
    const cost = like === 1 && word.length > SHORTEST ? LOOKALIKE_COST : COST - 0.3 * like;
    found.push(piece('typo', start, end, cost, { kind: hits[0]?.unit.kind ?? 'other', hits }));
  }
}

function ofNation(text: string, start: number, header: Header, slips: SlipIndex, found: Piece[]): void {
  for (const { word, end, names } of slips.at(text, header.end)) {
    const near = names.filter((name) => likeness(word, name) === 1 || isLong(word, name));
    if (near.length === 0) continue;
    const meant = rank(word, near).likeliest;
    const body = bodies.get(meant[0] ?? '') ?? null;
    found.push(
      piece('typo', start, end, NATIONAL_COST + header.cost, {
        kind: body?.kind ?? 'other',
        header,
        body,
        meant,
      }),
    );
  }
}

/** 县教体局局: any name, listed or not, whose organ is printed twice. */
function organTwice(text: string, start: number, header: Header, found: Piece[]): void {
  if (!TWICE.test(text)) return;
  const names: Piece[] = [];
  knownBodies(text, start, header, names);
  composedNames(text, start, header, names);
  for (const { end, kind, body } of names) {
    if (!TWICE.test(text.slice(end - 1, end + 2))) continue;
    const meant = [text.slice(header.end, end)];
    found.push(piece('typo', start, end + 1, NATIONAL_COST + header.cost, { kind, header, body, meant }));
  }
}

/**
 * 镇社会保樟所: an office of a town that is put together from known words alone once a look-alike is taken back. Only there:
 * greater places have offices of their own making (区建筑工务署).
 */
function ofTown(text: string, start: number, header: Header, found: Piece[]): void {
  for (let at = header.end; at < Math.min(text.length, header.end + LONGEST); at++) {
    for (const right of lookalikes(text.charAt(at))) {
      const names: Piece[] = [];
      composedNames(text.slice(0, at) + right + text.slice(at + 1), start, header, names);
      for (const { form, end, cost, kind } of names) {
        if (form !== 'composed' || end - 1 <= at || end - header.end < SHORTEST_OF_WORDS) continue;
        const meant = [text.slice(header.end, at) + right + text.slice(at + 1, end)];
        found.push(piece('typo', start, end, cost + 1, { kind, header, meant }));
      }
    }
  }
}

function isLong(word: string, name: string): boolean {
  return name.length >= LONG && word.at(-1) === name.at(-1);
}

/** Names as alike as the best one. */
function rank(
  word: string,
  near: readonly string[],
): { readonly likeliest: string[]; readonly like: number } {
  const ranked = near.map((name) => ({ name, like: likeness(word, name) })).sort((a, b) => b.like - a.like);
  const like = ranked[0]?.like ?? 0;
  return { likeliest: ranked.filter((one) => like - one.like <= 0.5).map(({ name }) => name), like };
}
