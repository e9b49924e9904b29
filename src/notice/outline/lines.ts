// From a document's paragraphs to lines: glued ones cut, each with its number and clauses.

import { findClauses, type PlacedClause } from '../clause/findClauses';
import type { ClauseContext } from '../clause/readClause';
import { cutGlued } from './cutGlued';
import type { Line } from './Line';
import { markerOf } from './marker';
import { printedOn, wholeParagraphs, type WholeParagraph } from './wrappedLines';

/** A paragraph as it stands in the document. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  /** As printed, with its automatic number. */
  readonly text: string;
}

/** The lines, in their order; together they are the paragraphs, character by character. */
export function linesOf(paragraphs: readonly Paragraph[], context: ClauseContext): readonly Line[] {
  const wholes = wholeParagraphs(paragraphs);
  const lines: Line[] = [];
  for (let at = 0; at < wholes.length; at++) {
    const one = wholes[at] as WholeParagraph;
    const { text } = one;
    const clauses = one.isFurniture ? [] : findClauses(text, context);
    const next = wholes[at + 1];
    const longer = next && !one.isFurniture ? goesOn(text, clauses, next.text, context) : null;
    if (longer && next) {
      lines.push(lineOf(one, 0, text.length, longer), continued(next));
      at += 1;
      continue;
    }
    const cuts = one.isFurniture ? [] : cutGlued(text, clauses);
    if (cuts.length === 0) lines.push(lineOf(one, 0, text.length, clauses));
    else
      [0, ...cuts].forEach((start, place, starts) => {
        const end = starts[place + 1] ?? text.length;
        lines.push(lineOf(one, start, end, findClauses(text.slice(start, end), context)));
      });
  }
  return lines;
}

/** A paragraph that is the rest of a clause: it has nothing of its own. */
function continued(whole: WholeParagraph): Line {
  return { ...lineOf(whole, 0, whole.text.length, []), marker: null, isClause: true };
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
  if (next.trim() === '' || markerOf(next) || isAllClause(next, findClauses(next, context))) return null;
  const whole = findClauses(text + next, context);
  const last = whole.at(-1);
  const isRest = last && last.start < text.length && /^[\s　。．.；;]*$/.test((text + next).slice(last.end));
  return isRest && last.end > text.length ? whole : null;
}

/** A stretch of a paragraph as a line. */
function lineOf(whole: WholeParagraph, start: number, end: number, clauses: readonly PlacedClause[]): Line {
  const printed = printedOn(whole, start, end);
  const text = whole.text.slice(start, end);
  return {
    paragraph: printed[0]?.paragraph ?? 0,
    text,
    ...(printed.length > 1 || printed[0]?.text !== text ? { printed } : {}),
    ...(whole.isFurniture ? { isFurniture: true as const } : {}),
    marker: whole.isFurniture ? null : markerOf(text),
    clauses,
    isClause: isAllClause(text, clauses),
  };
}

/** Nothing but clauses? */
function isAllClause(text: string, clauses: readonly PlacedClause[]): boolean {
  const rest = clauses.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return clauses.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}
