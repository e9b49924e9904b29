// The outline of a notice: which numbered paragraph stands under which, and where unnumbered lines belong.

import { findPageNoise } from '../../language/text/pageNoise';
import type { Clause } from '../clause/readClause';
import { statedRule } from '../clause/leadRules';
import type { Line } from './Line';
import { enclosureLines } from './enclosureLines';
import type { MarkerKind } from './marker';
import { holdsClause, type OutlineNode } from './Node';
import { noteLines } from './noteLines';

/** A line outside the outline: before it, behind it, or in between. */
export interface LooseLine {
  readonly line: Line;
  readonly kind: 'before' | 'rule' | 'noise' | 'blank' | 'behind' | 'clause' | 'note' | 'enclosure';
}

/** The outline, and the lines that are no part of it. */
export interface Outline {
  readonly roots: readonly OutlineNode[];
  readonly loose: readonly LooseLine[];
}

/** An open node, and the kind of number its level has; a measure without a number stands at its neighbour's level. */
interface Level {
  readonly kind: MarkerKind;
  readonly node: OutlineNode;
}

/** A line of which at least half is noise is no text of the notice. */
const NOISE_SHARE = 0.5;
/** Says how to reach somebody: no part of a task. */
const CONTACT = /电话|联系人|联系方式|传真|邮箱|抄送|印发$/;

/** Puts every line in its place. */
export function buildOutline(lines: readonly Line[]): Outline {
  const roots: OutlineNode[] = [];
  const loose: LooseLine[] = [];
  const notes = noteLines(lines);
  const enclosures = enclosureLines(lines);
  let path: Level[] = [];
  for (const [place, line] of lines.entries()) {
    const current = path.at(-1)?.node;
    if (line.text.trim() === '') loose.push({ line, kind: 'blank' });
    else if (line.isFurniture || isNoise(line.text)) loose.push({ line, kind: 'noise' });
    else if (notes.has(line)) loose.push({ line, kind: isRule(line) ? 'rule' : 'note' });
    else if (enclosures.has(line)) {
      loose.push({ line, kind: roots.length > 0 ? 'enclosure' : 'before' });
      path = [];
    } else if (line.marker) {
      path = [...path.slice(0, depthOf(line.marker.kind, path))];
      path.push({ kind: line.marker.kind, node: addNode(line, path.at(-1)?.node ?? null, roots) });
    } else if (current && current.clauses.length > 0 && line.clauses.length > 0 && !line.isClause) {
      const { kind } = path.at(-1) as Level;
      path = path.slice(0, -1);
      path.push({ kind, node: addNode(line, path.at(-1)?.node ?? null, roots) });
    } else if (current && line.clauses.some(({ isForAbove }) => isForAbove)) {
      const cover = nodeOf(line, current.parent);
      for (const node of current.parent?.children ?? roots) if (!holdsClause(node)) node.cover = cover;
      loose.push({ line, kind: 'clause' });
    } else if (current && isFirstOfSeveral(line, current, lines.slice(place + 1))) {
      path.push({ kind: 'bullet', node: addNode(line, current, roots) });
    } else if (line.isClause && current) {
      for (const placed of line.clauses)
        (namesUnits(placed.clause) ? current.clauses : current.fields).push(placed);
      current.clauseLines.push(line);
    } else if (isRule(line)) loose.push({ line, kind: 'rule' });
    else if (!current) loose.push({ line, kind: roots.length > 0 ? 'behind' : 'before' });
    else if (current.clauses.length > 0 || CONTACT.test(line.text)) loose.push({ line, kind: 'behind' });
    else {
      current.more.push(line);
      current.clauses.push(...line.clauses);
    }
  }
  return { roots, loose };
}

function addNode(line: Line, parent: OutlineNode | null, roots: OutlineNode[]): OutlineNode {
  const node = nodeOf(line, parent);
  (parent ? parent.children : roots).push(node);
  return node;
}

function nodeOf(line: Line, parent: OutlineNode | null): OutlineNode {
  const clauses = [...line.clauses];
  return { line, parent, children: [], more: [], clauses, fields: [], clauseLines: [], cover: null };
}

/** A kind already open goes on at its level; a new one opens a level below, but 一、 stands under nothing but a chapter. */
function depthOf(kind: MarkerKind, path: readonly Level[]): number {
  const open = path.findIndex((level) => level.kind === kind);
  if (open >= 0 || kind !== 'section') return open >= 0 ? open : path.length;
  const below = path.findIndex(({ kind: above }) => above !== 'chapter' && above !== 'article');
  return below >= 0 ? below : path.length;
}

/** Under a heading without a clause two paragraphs without numbers, each with a clause of its own, are a task each. */
function isFirstOfSeveral(
  line: Line,
  { line: above, clauses, more }: OutlineNode,
  behind: readonly Line[],
): boolean {
  const isBare = (one: Line | undefined): boolean =>
    one !== undefined && one.marker === null && one.clauses.length > 0 && !one.isClause;
  const isHeading = clauses.length === 0 && more.length === 0 && !/[。；;！!]/.test(above.text);
  return isHeading && isBare(line) && isBare(behind.find(({ text }) => text.trim() !== ''));
}

function namesUnits({ lead, coop, responsible }: Clause): boolean {
  return lead.length + coop.length + responsible.length > 0;
}

/** Is most of it spam or page furniture? */
export function isNoise(text: string): boolean {
  const noise = findPageNoise(text).filter(({ kind }) => kind !== 'gloss');
  const covered = noise.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().length, 0);
  return covered > text.trim().length * NOISE_SHARE;
}

/** A sentence of its own about how units are listed. */
function isRule({ text, clauses }: Line): boolean {
  return clauses.length === 0 && text.trim().length <= 80 && statedRule(text) !== null;
}
