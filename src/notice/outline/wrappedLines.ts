// Which lines are pieces of one paragraph, broken by a page's margin (text copied from a PDF), and which are the page's own head and foot?

import { brackets } from '../clause/brackets';
import type { Paragraph } from './lines';
import { markerOf } from './marker';

/** One paragraph of the text, with the lines it was printed on. */
export interface WholeParagraph {
  readonly text: string;
  readonly lines: readonly PrintedLine[];
  /** Head or foot of a page. */
  readonly isFurniture: boolean;
}

/** A line, and which part of the whole text it holds; its own blanks at both ends are left out there. */
export interface PrintedLine extends Paragraph {
  readonly from: number;
  readonly to: number;
}

/** A page holds no more full-width characters a line. */
const WIDEST = 50;
/** A full line may be so much shorter than the widest. */
const SLACK = 4;
/** So many full lines that end inside a sentence make a page. */
const FEWEST = 3;
const SENTENCE_END = /[。；;！!？?：:][”’"）)】〕\]]*$/;
/** A line of its own wherever it stands. */
const OWN_LINE = /^(?:[一-鿿]{2,10}[:：]|附\s*件|抄送|主送|(?:19|20)\d\d\s*年\s*\d+\s*月\s*\d+\s*日$)/;
const PAGE_NUMBER = /^(?:[-—–―－·]+\s*\d{1,4}\s*[-—–―－·]+|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4})$/;

/** The paragraphs as they were before a page broke them; each line in exactly one of them, in their order but for what stands between pages. */
export function wholeParagraphs(lines: readonly Paragraph[]): readonly WholeParagraph[] {
  const furniture = pageFurniture(lines);
  const text = lines.filter((line) => !furniture.has(line));
  const margin = marginOf(text);
  const found: WholeParagraph[] = [...furniture].map((line) => whole([line], true));
  for (let at = 0; at < text.length;) {
    const run = [text[at++] as Paragraph];
    for (let next = text[at]; next && goesOn(run, next, margin); next = text[at]) {
      run.push(next);
      at += 1;
    }
    found.push(whole(run, false));
  }
  return found.sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
}

/** Lines that stand again and again beside page numbers, and blank ones around them. */
function pageFurniture(lines: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const isNumber = ({ text }: Paragraph): boolean => PAGE_NUMBER.test(text.trim());
  const counts = new Map<string, number>();
  for (const { text } of filled) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  const beside = filled.filter((_, place) =>
    [filled[place - 1], filled[place + 1]].some((line) => line && isNumber(line)),
  );
  const repeated = new Set(
    beside
      .map(({ text }) => text.trim())
      .filter((text) => (counts.get(text) ?? 0) > 1 && !SENTENCE_END.test(text)),
  );
  return new Set(filled.filter((line) => isNumber(line) || repeated.has(line.text.trim())));
}

/** The width of a full line; null where the lines are whole paragraphs. */
function marginOf(lines: readonly Paragraph[]): number | null {
  const widest = Math.max(0, ...lines.map(({ text }) => widthOf(text)));
  if (widest > WIDEST) return null;
  const broken = lines.filter((line, place) => {
    const next = lines[place + 1];
    return next !== undefined && isBroken(line.text, next.text, widest);
  });
  return broken.length >= FEWEST ? widest : null;
}

function isBroken(text: string, next: string, margin: number): boolean {
  if (widthOf(text) < margin - SLACK || SENTENCE_END.test(text.trim())) return false;
  return isPlain(next);
}

/** Can it be the rest of a paragraph? */
function isPlain(text: string): boolean {
  return text.trim() !== '' && markerOf(text) === null && !OWN_LINE.test(text.trim());
}

function goesOn(run: readonly Paragraph[], next: Paragraph, margin: number | null): boolean {
  const last = run.at(-1)?.text ?? '';
  if (margin !== null && isBroken(last, next.text, margin)) return true;
  const isMarked = next.text.trim() === '' || markerOf(next.text) !== null;
  return (
    !isMarked && margin !== null && closesBracket(run.map(({ text }) => text.trim()).join(''), next.text)
  );
}

/** A bracket left open that the next line closes. */
function closesBracket(text: string, next: string): boolean {
  const open = brackets(text).at(-1);
  if (!open || open.isClosed) return false;
  return brackets(text.slice(open.start) + next.trim())[0]?.isClosed === true;
}

function whole(run: readonly Paragraph[], isFurniture: boolean): WholeParagraph {
  if (run.length === 1) {
    const [line] = run as readonly [Paragraph];
    return { text: line.text, lines: [{ ...line, from: 0, to: line.text.length }], isFurniture };
  }
  let text = '';
  const lines = run.map((line): PrintedLine => {
    const from = text.length;
    text += line.text.trim();
    return { ...line, from, to: text.length };
  });
  return { text, lines, isFurniture };
}

/** Full-width characters; blanks inside a line count once. */
function widthOf(text: string): number {
  const printed = text.trimEnd().replace(/(?<=\S)[ 　]{2,}/g, ' ');
  const narrow = printed.replace(/[^\x20-\x7e]/g, '').length;
  return printed.length - narrow / 2;
}

/**
 * The lines a stretch of the whole text was printed on, every character of theirs in exactly one stretch.
 * @example printedOn(whole, 0, whole.text.length).map(({ text }) => text) //=> the lines as printed
 */
export function printedOn(
  { lines }: WholeParagraph,
  start: number,
  end: number,
): readonly { readonly paragraph: number; readonly text: string }[] {
  return lines.flatMap((line) => {
    if (lines.length > 1 && (line.from >= end || line.to <= start)) return [];
    const blanks = lines.length === 1 ? 0 : line.text.length - line.text.trimStart().length;
    const from = start <= line.from ? 0 : blanks + start - line.from;
    const to = end >= line.to ? line.text.length : blanks + end - line.from;
    return [{ paragraph: line.number, text: line.text.slice(from, to) }];
  });
}
