// How does a finding's repair become an edit? Only where writing is allowed, and only while the cell says what the rule read.

import type { Finding, Repair } from '../rules/Finding';
import { parseAddress } from '../workbook/address';
import { contentOfCell } from '../workbook/cellContent';
import type { WriteScope } from '../workbook/Edit';
import { cellAt, type SheetSnapshot } from '../workbook/SheetSnapshot';
import type { PlannedRepair } from './PlannedRepair';
import { isInScope } from './writeScope';

/**
 * The planned repair; null when it is to be shown only: official text of an issued table, a formula, a cell that says something else.
 * @example repairEdit(finding, repair, sheet, writeScope(table, 'issued')) //=> null
 */
export function repairEdit(
  finding: Finding,
  { kind, cell, before, after }: Repair,
  sheet: SheetSnapshot,
  scope: WriteScope,
): PlannedRepair | null {
  const at = parseAddress(cell);
  if (kind === 'display' || !at || !isInScope(scope, sheet.name, at.top, at.left)) return null;
  const found = cellAt(sheet, at.top, at.left);
  const expected = contentOfCell(found);
  if (typeof expected === 'object' && expected !== null) return null;
  const text = found?.text ?? '';
  const whole = wholeText(text, before, after);
  if (whole === null || whole === text) return null;
  const edit = { sheet: sheet.name, cell, expected, content: whole };
  return { kind, before: text, after: whole, edit, findings: [finding], taskIndex: finding.taskIndex };
}

/** What a rule read may be a part of the cell (the task's text without its printed number); the rest stays. */
function wholeText(text: string, before: string, after: string): string | null {
  if (text === before) return after;
  const place = text.indexOf(before);
  if (before === '' || place < 0 || text.includes(before, place + 1)) return null;
  return text.slice(0, place) + after + text.slice(place + before.length);
}
