// From a document's paragraphs to lines: glued ones cut, each with its number and clauses.

import { findClauses, type PlacedClause } from '../clause/findClauses';
import type { ClauseContext } from '../clause/readClause';
import { cutGlued } from './cutGlued';
import type { Line } from './Line';
import { markerOf } from './marker';

/** A paragraph as it stands in the document. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  /** As printed, with its automatic number. */
  readonly text: string;
}

/** The lines, in their order; together they are the paragraphs, character by character. */
export function linesOf(paragraphs: readonly Paragraph[], context: ClauseContext): readonly Line[] {
  return paragraphs.flatMap(({ number, text }) => {
    const clauses = findClauses(text, context);
    const cuts = cutGlued(text, clauses);
    if (cuts.length === 0) return [lineOf(number, text, clauses)];
    const starts = [0, ...cuts];
    return starts.map((start, place) => {
      const piece = text.slice(start, starts[place + 1]);
      return lineOf(number, piece, findClauses(piece, context));
    });
  });
}

function lineOf(paragraph: number, text: string, clauses: readonly PlacedClause[]): Line {
  const marker = markerOf(text);
  const rest = clauses.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const isClause = clauses.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
  return { paragraph, text, marker, clauses, isClause };
}
