// One cell to be changed, placed on its sheet: what an edit and what undoing an edit have in common.

import { parseAddress } from '../../address';
import type { CellContent, CellPlace, Refusal } from '../../Edit';
import { enteredText } from '../draw/cellText';

/** A change; unlike an edit it may bring a formula back. */
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

/** Row and column; null when the address is none of one cell. */
export function placed(change: Change): PlacedChange | null {
  const area = parseAddress(change.cell);
  if (!area || change.cell.includes('!') || area.top !== area.bottom || area.left !== area.right) return null;
  return { ...change, row: area.top, column: area.left };
}

/** Is the text longer than a cell can hold? */
export function isTooLong({ content }: Change): boolean {
  return typeof content === 'string' && content.length > LONGEST;
}

/** A cell's content, from Excel's two answers. */
export function contentOf(value: unknown, formula: unknown): CellContent {
  // A constant text that begins with "=" comes back as itself in both answers.
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return { formula };
  const isContent = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  return isContent && value !== '' ? value : null;
}

/** What to put into the cell so that exactly this content stands there. */
export function entryOf(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? enteredText(content.replace(/\r\n?/g, '\n')) : content;
}

/** A refusal of this change. */
export function refusal(
  { sheet, cell }: CellPlace,
  reason: Refusal['reason'],
  found: CellContent = null,
): Refusal {
  return { sheet, cell, reason, found };
}
