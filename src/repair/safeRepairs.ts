// 全部改正: which cells can be put right without a person's pick, and what will stand there? The findings' own safe repairs, one outcome a cell.

import type { Finding } from '../rules/Finding';
import type { PlannedRepair } from './PlannedRepair';
import { tidyText } from './tidyText';

/**
 * Safe repairs of the findings in their order, each tidied along, then entries that are only tidied. Of two repairs of one cell the first is done; the second counts as
 * settled with it when it says the same, else its finding is left aside and the check that follows the writing offers it anew.
 * @example safeRepairs(planned, tidyEntries(table, sheet)).map(({ edit }) => edit.cell) //=> ['G3', 'F5']
 */
export function safeRepairs(
  planned: ReadonlyMap<Finding, readonly PlannedRepair[]>,
  tidied: readonly PlannedRepair[],
): readonly PlannedRepair[] {
  const byCell = new Map<string, PlannedRepair>();
  for (const repair of [...planned.values()].flat().filter(({ kind }) => kind === 'safe')) {
    const mine = inOrder(repair);
    const first = byCell.get(mine.edit.cell);
    const isSame = first?.after === mine.after;
    if (!first) byCell.set(mine.edit.cell, mine);
    else if (isSame)
      byCell.set(mine.edit.cell, { ...first, findings: [...first.findings, ...mine.findings] });
  }
  for (const repair of tidied) if (!byCell.has(repair.edit.cell)) byCell.set(repair.edit.cell, repair);
  return [...byCell.values()].sort((a, b) => (a.taskIndex ?? 0) - (b.taskIndex ?? 0));
}

/** Blanks at the ends go and figures are half-width, whatever the rule looked at. */
function inOrder(repair: PlannedRepair): PlannedRepair {
  const after = tidyText(repair.after) || repair.after;
  return { ...repair, after, edit: { ...repair.edit, content: after } };
}
