// Which nodes of the outline are tasks, which headings over tasks, and which general parts?

import { isClosing, isGeneralHeading } from './generalParts';
import { descendants, holdsClause, type OutlineNode } from './Node';

/** What each node is; descendants of a task are text of it and not listed. */
export interface NodeKinds {
  readonly tasks: readonly OutlineNode[];
  readonly sections: ReadonlySet<OutlineNode>;
  /** Tasks whose clause is that of the measure above. */
  readonly inherits: ReadonlySet<OutlineNode>;
}

/** Decides from the clauses; where a notice has neither clauses nor lists, every lowest measure outside general parts is a task. */
export function taskNodes(roots: readonly OutlineNode[], hasLists: boolean): NodeKinds {
  const tasks: OutlineNode[] = [];
  const sections = new Set<OutlineNode>();
  const inherits = new Set<OutlineNode>();
  const hasClauses = hasLists || roots.some(holdsClause);

  const visit = (nodes: readonly OutlineNode[], isGeneral: boolean, above: OutlineNode | null): void => {
    const areTasks = nodes.some((node) => isTask(node));
    for (const node of nodes) {
      const general = isGeneral || isGeneralHeading(titleOf(node)) || isClosing(titleOf(node));
      const from = node.clauses.length > 0 ? node : (node.cover ?? above);
      if (isTask(node)) tasks.push(node);
      else if (from && node.children.length === 0) {
        tasks.push(node);
        inherits.add(node);
      } else if (holdsClause(node)) {
        sections.add(node);
        visit(node.children, general, from);
      } else if (hasClauses ? areTasks && !general : !general && node.children.length === 0) tasks.push(node);
      else if (!hasClauses && !general) {
        sections.add(node);
        visit(node.children, general, null);
      }
    }
  };
  visit(roots, false, null);
  return { tasks, sections, inherits };
}

/** It has a clause and nothing below it has one of its own; a clause behind the last sub-measure is that of the whole. */
function isTask(node: OutlineNode): boolean {
  const below = descendants(node).filter(({ clauses }) => clauses.length > 0);
  if (below.length === 0) return node.clauses.length > 0;
  return node.clauses.length === 0 && node.children.length > 1 && closesAll(node, below);
}

function closesAll(node: OutlineNode, below: readonly OutlineNode[]): boolean {
  const [only] = below;
  return below.length === 1 && only === node.children.at(-1) && only?.children.length === 0;
}

/** Words of a heading: its text up to the first full stop. */
export function titleOf({ line }: OutlineNode): string {
  const text = line.text.slice(line.marker?.length ?? 0).trim();
  const [first = ''] = text.split(/[。；;\n]/, 1);
  return first.replace(/[：:]$/, '').trim();
}
