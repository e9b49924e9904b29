// Which {{names}} stand in the texts of a form, and what do they become?

import { cellAddress } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import type { Edit } from '../../workbook/Edit';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { dayNumber, printedDay } from '../dayNumber';
import { keyNumbers } from '../keyNumbers';
import { regionTitle } from '../regionTitle';
import type { SummaryInput } from '../SummaryInput';

const PLACEHOLDER = /\{\{\s*([^{}]{1,20}?)\s*\}\}/g;

/** The cells with their texts filled in; names that are not known stay and are told. */
export function fillPlaceholders(
  sheet: SheetSnapshot,
  input: SummaryInput,
): { readonly edits: readonly Edit[]; readonly unknown: readonly string[] } {
  const values = placeholderValues(input);
  const unknown = new Set<string>();
  const edits: Edit[] = [];
  for (const [key, cell] of sheet.cells) {
    if (typeof cell.value !== 'string' || cell.formula !== undefined || !cell.value.includes('{{')) continue;
    const text = cell.value.replace(PLACEHOLDER, (whole, name: string) => {
      const value = values.get(name);
      if (value === undefined) unknown.add(name);
      return value ?? whole;
    });
    if (text === cell.value) continue;
    const { row, column } = keyPosition(key);
    const content = cell.value.trim() === `{{${text}}}` || !/^\d+$/.test(text) ? text : Number(text);
    edits.push({ sheet: sheet.name, cell: cellAddress(row, column), expected: contentOfCell(cell), content });
  }
  return { edits, unknown: [...unknown] };
}

/** The key numbers of 口径, and what it says of the day and the table. */
function placeholderValues(input: SummaryInput): ReadonlyMap<string, string> {
  const numbers = Object.entries(keyNumbers(input)).map(
    ([name, { value }]) => [name, String(value)] as const,
  );
  const { asOfNumber, parameters, table } = input;
  const { refillBy } = parameters;
  return new Map([
    ...numbers,
    ['参照日', printedDay(asOfNumber)],
    ['临近天数', String(parameters.soonDays)],
    ['补报期限', refillBy === null ? '' : printedDay(dayNumber(refillBy))],
    ['地区', regionTitle(input)],
    ['题名', table.title?.text.replace(/\s+/g, '') ?? ''],
  ]);
}
