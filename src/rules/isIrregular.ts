// Does a table show anything doubled, out of order, torn apart or not plainly said? Only then do the rules about it have anything to say.

import type { UnderstoodTask } from '../table/UnderstoodTable';
import { tableFacts } from './facts/TableFacts';
import type { CheckQuestion } from './RuleContext';

/** True also for some tables in which the rules then find nothing. */
export function isIrregular({ table, sheet, asOf }: CheckQuestion): boolean {
  if (table.doubledColumns.length > 0 || table.tasks.some(isUnusual)) return true;
  const { numbering, brokenMerges, doubledTexts, severalNames } = tableFacts(table, sheet, asOf);
  const { gaps, doubled } = numbering;
  return gaps.size + doubled.size + brokenMerges.size + doubledTexts.size + severalNames.length > 0;
}

/** Several deadlines or leading units, a deadline not read, all together named for one. */
function isUnusual({ deadlines, units: { lead, responsible } }: UnderstoodTask): boolean {
  return (
    deadlines.length > 1 ||
    lead.length > 1 ||
    deadlines.some(({ type }) => type === 'unknown') ||
    [...lead, ...responsible].some(({ collective }) => collective)
  );
}
