// A numbered paragraph with all that belongs to it: the outline of a notice is made of these.

import type { PlacedClause } from '../clause/findClauses';
import type { Line } from './Line';

export interface OutlineNode {
  readonly line: Line;
  readonly parent: OutlineNode | null;
  readonly children: OutlineNode[];
  /** Paragraphs without a number behind the first. */
  readonly more: Line[];
  /** Clauses of its own text, in their order; those on lines of their own come last. */
  readonly clauses: PlacedClause[];
  /** Lines of fields without units (完成时限：…, 责任人：…); they make no task. */
  readonly fields: PlacedClause[];
  /** Lines that are nothing but clauses. */
  readonly clauseLines: Line[];
  /** A line behind it that divides all tasks above (以上任务由…负责), as if it were a measure over them. */
  cover: OutlineNode | null;
}

/** Every node below, parents first. */
export function descendants(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) => [child, ...descendants(child)]);
}

/** Has it, or anything below it, a clause? */
export function holdsClause(node: OutlineNode): boolean {
  return node.clauses.length > 0 || node.cover !== null || node.children.some(holdsClause);
}
