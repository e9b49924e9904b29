// What was changed in official texts of a task since the table was issued? Three rules ask, each about its own columns.

import { findingWords } from '../../messages/zh-CN/rules/words';
import type { FieldDifference, OfficialKind } from '../../table/compare';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import { cellAt } from '../../workbook/SheetSnapshot';
import type { Report } from '../Report';
import type { RuleContext } from '../RuleContext';
import { changedPart } from './changedPart';

/** One report a changed cell: `changed`, or `harmless` for blanks and forms of writing. Without an issued table: none. */
export function textReports(
  task: UnderstoodTask,
  context: RuleContext,
  kinds: readonly OfficialKind[],
): readonly Report[] {
  const pair = context.issued?.byTask.get(task.index);
  return (pair?.differences ?? [])
    .filter(({ kind }) => kinds.includes(kind))
    .map((difference) => reportOf(difference, context));
}

function reportOf({ kind, grade, base, now }: FieldDifference, context: RuleContext): Report {
  const at = kind === 'group' ? groupCell(now, context) : { row: now.row, column: now.column };
  const { was, is, span } = changedPart(base, now.raw);
  const isPart = kind !== 'group' && span[1] > span[0];
  return {
    message: grade,
    at,
    data: { was: was || findingWords.blank, is: is || findingWords.blank },
    ...(kind === 'group' ? {} : { raw: now.raw }),
    ...(isPart ? { span } : {}),
    repairs: [
      {
        kind: context.state === 'issued' ? 'display' : 'suggested',
        cell: cellAddress(at.row, at.column),
        before: now.raw,
        after: base,
      },
    ],
  };
}

/** A group's title stands in its column, or anywhere in a row of its own. */
function groupCell(
  { row, column }: FieldDifference['now'],
  { table, sheet }: RuleContext,
): NonNullable<Report['at']> {
  const { left, right } = table.range;
  if (table.columns.group !== null) return { row, column };
  for (let at = left; at <= right; at += 1) if (cellAt(sheet, row, at)) return { row, column: at };
  return { row, column };
}
