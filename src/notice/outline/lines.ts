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
  const lines: Line[] = [];
  for (let at = 0; at < paragraphs.length; at++) {
    const { number, text } = paragraphs[at] as Paragraph;
    const clauses = findClauses(text, context);
    const next = paragraphs[at + 1];
    const whole = next ? goesOn(text, clauses, next.text, context) : null;
    if (whole && next) {
      lines.push(lineOf(number, text, whole), continued(next));
      at += 1;
      continue;
    }
    const cuts = cutGlued(text, clauses);
    if (cuts.length === 0) lines.push(lineOf(number, text, clauses));
    else
      [0, ...cuts].forEach((start, place, starts) => {
        const piece = text.slice(start, starts[place + 1]);
        lines.push(lineOf(number, piece, findClauses(piece, context)));
      });
  }
  return lines;
}

/** A paragraph that is the rest of a clause: it has nothing of its own. */
function continued({ number, text }: Paragraph): Line {
  return { paragraph: number, text, marker: null, clauses: [], isClause: true };
}

/** Lists of units are broken after a mark; the next paragraph ends them. */
const BROKEN = /[、，,][\s　]*$/;

/** The clauses of a paragraph whose last one goes on in the next and ends there; null when it does not. */
function goesOn(
  text: string,
  clauses: readonly PlacedClause[],
  next: string,
  context: ClauseContext,
): readonly PlacedClause[] | null {
  if (!BROKEN.test(text) || clauses.at(-1)?.end !== text.length) return null;
  if (next.trim() === '' || markerOf(next) || lineOf(0, next, findClauses(next, context)).isClause)
    return null;
  const whole = findClauses(text + next, context);
  const last = whole.at(-1);
  const isRest = last && last.start < text.length && /^[\s　。．.；;]*$/.test((text + next).slice(last.end));
  return isRest && last.end > text.length ? whole : null;
}

function lineOf(paragraph: number, text: string, clauses: readonly PlacedClause[]): Line {
  const marker = markerOf(text);
  const rest = clauses.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  const isClause = clauses.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
  return { paragraph, text, marker, clauses, isClause };
}
