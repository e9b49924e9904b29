// One cell to be changed, placed on its sheet: what an edit and what undoing an edit have in common, whoever holds the workbook.

import { parseAddress } from './address';
import { sameContent } from './cellContent';
import type { ApplyOptions, CellContent, CellPlace, Refusal, WriteScope } from './Edit';

/** A change: an edit, or what takes one back. */
export interface Change extends CellPlace {
  readonly expected: CellContent;
  readonly content: CellContent;
}

/** A change whose address was understood. */
export interface PlacedChange extends Change {
  readonly row: number;
  readonly column: number;
}

/** What became of changes. */
export interface ChangeReport {
  readonly written: readonly Change[];
  readonly unchanged: readonly Change[];
  readonly refused: readonly Refusal[];
}

/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;

/** Changes that can be looked at; one at no address, with too long a text, or a second and different one of a cell is refused. */
export function placeChanges(changes: readonly Change[]): { fit: PlacedChange[]; refused: Refusal[] } {
  const fit = new Map<string, PlacedChange>();
  const refused: Refusal[] = [];
  for (const change of changes) {
    const at = placed(change);
    const key = at ? `${at.row},${at.column},${at.sheet}` : '';
    const other = fit.get(key);
    if (!at) refused.push(refusal(change, 'missing'));
    else if (isTooLong(change)) refused.push(refusal(change, 'tooLong', change.expected));
    else if (!other) fit.set(key, at);
    else if (!sameContent(other.content, change.content))
      refused.push(refusal(change, 'changed', other.content));
  }
  return { fit: [...fit.values()], refused };
}

/**
 * Lies the cell where may be written? An address that is none is refused by name later, like a sheet that is not there.
 */
function isInScope({ sheet, cell }: CellPlace, scope: WriteScope): boolean {
  const area = parseAddress(cell);
  if (!area) return true;
  return (scope[sheet] ?? []).some(
    ({ top, left, bottom, right }) =>
      area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right,
  );
}

/** The first edit that may not be written: it lies outside the scope, or carries a formula where none may stand. */
export function outsideScope<T extends Change>(
  edits: readonly T[],
  { scope, formulas = {} }: Pick<ApplyOptions, 'scope' | 'formulas'>,
): T | undefined {
  const isFormula = ({ content }: T) => typeof content === 'object' && content !== null;
  return edits.find((edit) => !isInScope(edit, scope) || (isFormula(edit) && !isInScope(edit, formulas)));
}

/** A refusal of this change. */
export function refusal(
  { sheet, cell }: CellPlace,
  reason: Refusal['reason'],
  found: CellContent = null,
): Refusal {
  return { sheet, cell, reason, found };
}

/** Only where it is. */
export function placeOf({ sheet, cell }: CellPlace): CellPlace {
  return { sheet, cell };
}

function placed(change: Change): PlacedChange | null {
  const area = parseAddress(change.cell);
  if (!area || change.cell.includes('!') || area.top !== area.bottom || area.left !== area.right) return null;
  return { ...change, row: area.top, column: area.left };
}

function isTooLong({ content }: Change): boolean {
  return typeof content === 'string' && content.length > LONGEST;
}
