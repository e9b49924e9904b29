// Where are several paragraphs glued into one? Behind a clause that a number follows, and before headings that count on.

import type { PlacedClause } from '../clause/findClauses';
import { markerOf, type MarkerKind } from './marker';

const CANDIDATE =
  /第[一二三四五六七八九十]{1,3}(?:章|部分)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,3}[.．、](?![\d\s]*[年月日%％])(?!\d)/g;
const SENTENCE_END = /[。；;！!：:\n]$/;

/** A heading is short, holds no sentence, and ends in a blank: 一、优化审批 1.压缩时限。 */
const HEADING = /^[^\s。；;]{2,40}[\s　]+$/;

interface Place {
  readonly at: number;
  readonly kind: MarkerKind;
  readonly value: number;
  readonly isBehindClause: boolean;
  readonly isBehindSentence: boolean;
}

/** Offsets at which new paragraphs begin, in their order; empty where nothing is glued. */
export function cutGlued(text: string, clauses: readonly PlacedClause[]): readonly number[] {
  const places = [...text.matchAll(CANDIDATE)].flatMap(({ index }): Place[] => {
    const before = text.slice(0, index).trimEnd();
    const marker = markerOf(text.slice(index));
    if (index === 0 || before === '' || !marker) return [];
    const clause = clauses.findLast(({ end }) => end <= index);
    const isBehindClause = clause !== undefined && /^[\s。；;，,.]*$/.test(text.slice(clause.end, index));
    const { kind, value } = marker;
    return [{ at: index, kind, value, isBehindClause, isBehindSentence: SENTENCE_END.test(before) }];
  });
  const isGlued = places.some(({ isBehindClause }) => isBehindClause) || countsHeadings(text, places);
  const numbered = isGlued ? accepted(text, places) : [];
  return [...new Set([...numbered, ...sentencesBetween(text, clauses)])].sort((a, b) => a - b);
}

/** Sentences behind a clause that end in a clause of their own are a measure of their own, also without a number. */
function sentencesBetween(text: string, clauses: readonly PlacedClause[]): readonly number[] {
  return clauses.flatMap((clause, place) => {
    const next = clauses[place + 1];
    if (!next || !/[。；;！!]\s*$/.test(text.slice(0, clause.start))) return [];
    const skipped = /^[\s。；;]*/.exec(text.slice(clause.end))?.[0].length ?? 0;
    const at = clause.end + skipped;
    return /[一-鿿]{4}.*[。；;！!]\s*$/s.test(text.slice(at, next.start)) ? [at] : [];
  });
}

/** At least two headings of the highest kind, one after the other. */
function countsHeadings(text: string, places: readonly Place[]): boolean {
  const own = markerOf(text);
  const sections = places.filter(({ kind }) => kind === 'section' || kind === 'chapter');
  const values = [...(own?.kind === 'section' ? [own.value] : []), ...sections.map(({ value }) => value)];
  return values.some((value, place) => place > 0 && value === (values[place - 1] ?? NaN) + 1);
}

/** A number counts on, or begins at one; inside a sentence only headings may. */
function accepted(text: string, places: readonly Place[]): readonly number[] {
  const last = new Map<MarkerKind, number>();
  const own = markerOf(text);
  if (own) last.set(own.kind, own.value);
  let heading = own && own.kind !== 'item' ? 0 : null;
  return places.flatMap(({ at, kind, value, isBehindClause, isBehindSentence }) => {
    const before = last.get(kind);
    const isNext = value === 1 || (before !== undefined ? value === before + 1 : isBehindClause);
    const isHeading = kind !== 'item';
    const isBehindHeading = heading !== null && HEADING.test(text.slice(heading, at));
    if (!isBehindClause && !(isNext && (isBehindSentence || isHeading || isBehindHeading))) return [];
    last.set(kind, value);
    heading = isHeading ? at : null;
    return [at];
  });
}
