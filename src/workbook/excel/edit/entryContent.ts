// What a cell holds in Excel's two answers, and what to put in so that exactly this stands there.

import type { CellContent } from '../../Edit';
import { enteredText } from '../draw/cellText';

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
