// Which {{names}} stand in the texts of a form, and what do they become?

import { cellAddress } from '../../workbook/address';
import { contentOfCell } from '../../workbook/cellContent';
import type { Edit } from '../../workbook/Edit';
import { keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { dayNumber, printedDay } from '../dayNumber';
import { formula, joined, literal, type FormulaPiece } from '../formula';
import { formulaLine } from '../formulaLine';
import { keyNumbers } from '../keyNumbers';
import { printedDayFormula } from '../printedDayFormula';
import { named } from '../references';
import { regionTitle } from '../regionTitle';
import type { SummaryInput } from '../SummaryInput';
import { keyNumberNames } from '../workbookNames';
import type { FormSource } from './FormSource';

const PLACEHOLDER = /\{\{\s*([^{}]{1,20}?)\s*\}\}/g;

/** The cells with their texts filled in; names that are not known stay and are told. */
export function fillPlaceholders(
  sheet: SheetSnapshot,
  { input, isLive }: FormSource,
): { readonly edits: readonly Edit[]; readonly unknown: readonly string[] } {
  const values = placeholderValues(input);
  const live = isLive ? livePlaceholders(input) : new Map<string, FormulaPiece>();
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
    const plain = cell.value.trim() === `{{${text}}}` || !/^\d+$/.test(text) ? text : Number(text);
    const content = sentence(cell.value, values, live, row) ?? plain;
    edits.push({ sheet: sheet.name, cell: cellAddress(row, column), expected: contentOfCell(cell), content });
  }
  return { edits, unknown: [...unknown] };
}

/** Excel's limit for the text of a formula. */
const LONGEST = 8_192;

/** `="全区共"&总任务数&"项"`: the text with its live placeholders; null where it has none, or the formula would be too long. */
function sentence(
  text: string,
  values: ReadonlyMap<string, string>,
  live: ReadonlyMap<string, FormulaPiece>,
  row: number,
): { readonly formula: string } | null {
  // Words and names in turn.
  const pieces = text.split(PLACEHOLDER);
  if (!pieces.some((name, place) => place % 2 === 1 && live.has(name))) return null;
  let words = '';
  const parts: FormulaPiece[] = [];
  const close = () => {
    if (words !== '') parts.push(literal(words));
    words = '';
  };
  pieces.forEach((piece, place) => {
    const told = place % 2 === 1 ? live.get(piece) : undefined;
    if (told === undefined) {
      words += place % 2 === 0 ? piece : (values.get(piece) ?? `{{${piece}}}`);
      return;
    }
    close();
    parts.push(told);
  });
  close();
  const line = formulaLine(joined(parts, '&'), row);
  return line.length > LONGEST ? null : { formula: line };
}

/** Those of them that a person can change in 口径, or that move with the entries. */
function livePlaceholders({ parameters }: SummaryInput): ReadonlyMap<string, FormulaPiece> {
  const numbers = keyNumberNames.map((name) => [name, named(name)] as const);
  const by = named('补报期限');
  return new Map<string, FormulaPiece>([
    ...numbers,
    ['参照日', printedDayFormula(named('参照日'))],
    ['临近天数', named('临近天数')],
    ...(parameters.refillBy === null
      ? []
      : [['补报期限', formula`IF(${by}="","",${printedDayFormula(by)})`] as const]),
  ]);
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
