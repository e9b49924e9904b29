// Which names of the catalog is a misspelt word one slip away from: one character wrong, missing, doubled, or two swapped?

import type { CatalogIndex, NameEntry } from './CatalogIndex';
import { type Piece, piece } from './Piece';
import { likeness } from './likeness';

const COST = 3;
/** A look-alike of a listed name is likelier meant than another name put together from plain words. */
const LOOKALIKE_COST = 1.4;
const SHORTEST = 3;
const LEVEL = /^[省市县区州盟旗]/;

/** Finds misspelt names; `at(text, start)` gives the pieces that begin there. */
export interface MisspellingIndex {
  readonly at: (text: string, start: number) => Piece[];
}

/** Index of every form of the catalog with one character left out, so that a word is looked up, not compared. */
export function misspellingIndex(index: CatalogIndex): MisspellingIndex {
  const byShape = new Map<string, string[]>();
  let longest = 0;
  for (const form of index.forms.keys()) {
    if (form.length < SHORTEST) continue;
    longest = Math.max(longest, form.length + 1);
    for (const shape of shapes(form)) {
      const forms = byShape.get(shape);
      if (forms) forms.push(form);
      else byShape.set(shape, [form]);
    }
  }
  return { at: (text, start) => (longest === 0 ? [] : misspellingsAt(text, start, longest, byShape, index)) };
}

function misspellingsAt(
  text: string,
  start: number,
  longest: number,
  byShape: ReadonlyMap<string, readonly string[]>,
  index: CatalogIndex,
): Piece[] {
  const found: Piece[] = [];
  for (let end = start + SHORTEST; end <= Math.min(text.length, start + longest); end++) {
    if (!/[\u3400-\u9fff\w]/.test(text[end - 1] ?? '')) break;
    const word = text.slice(start, end);
    const near = new Set<string>();
    for (const shape of shapes(word)) for (const form of byShape.get(shape) ?? []) near.add(form);
    const slips = [...near].filter(
      (form) => isOneSlip(word, form) && (form.length > SHORTEST || likeness(word, form) === 1),
    );
    if (slips.length > 0) found.push(typo(word, start, end, slips, index));
  }
  return found;
}

function typo(word: string, start: number, end: number, forms: string[], index: CatalogIndex): Piece {
  const ranked = forms.map((form) => ({ form, like: likeness(word, form) })).sort((a, b) => b.like - a.like);
  const best = ranked[0]?.like ?? 0;
  const hits: NameEntry['hits'] = [];
  for (const { form, like } of ranked) {
    if (best - like > 0.5) break;
    for (const hit of index.forms.get(form)?.hits ?? [])
      if (!hits.some((other) => other.unit === hit.unit)) hits.push(hit);
  }
  return piece(
    'typo',
    start,
    end,
    best === 1 && word.length > SHORTEST ? LOOKALIKE_COST : COST - 0.3 * best,
    { kind: hits[0]?.unit.kind ?? 'other', hits },
  );
}

/** The word and every word with one of its characters left out. */
function shapes(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

/** One wrong, missing, added or swapped character; never another level in front (市财政局 is no misspelt 区财政局). */
export function isOneSlip(word: string, form: string): boolean {
  if (word === form || Math.abs(word.length - form.length) > 1) return false;
  let left = 0;
  while (left < word.length && word[left] === form[left]) left++;
  let right = 0;
  const most = Math.min(word.length, form.length) - left;
  while (right < most && word[word.length - 1 - right] === form[form.length - 1 - right]) right++;
  const inWord = word.length - left - right;
  const inForm = form.length - left - right;
  if (left === 0 && (LEVEL.test(word) || LEVEL.test(form))) return false;
  if (inWord <= 1 && inForm <= 1) return true;
  return inWord === 2 && inForm === 2 && word[left] === form[left + 1] && word[left + 1] === form[left];
}
