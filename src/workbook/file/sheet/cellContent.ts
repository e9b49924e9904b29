// What one cell of a file holds, made into a snapshot cell; null when it is blank.
import type { SnapshotCell } from '../../SheetSnapshot';
import type { NumberFormat } from '../format/NumberFormat';
import { isoSerial } from '../format/isoSerial';
import { decodeCellText } from '../xml/decodeCellText';

/** A cell as its XML gives it. */
export interface RawCell {
  /** The type attribute: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly value: string;
  /** Text of an inline string. */
  readonly inline: string;
  readonly formula: string | undefined;
  readonly format: NumberFormat;
}

/** Thrown for content that cannot be what it says: a shared string that does not exist. */
export class CellDamage extends Error {}

/** The cell's content; a blank without a formula is no cell. Throws `CellDamage`. */
export function cellContent(raw: RawCell, strings: readonly string[]): SnapshotCell | null {
  const formula = raw.formula === undefined ? {} : { formula: `=${plainFormula(raw.formula)}` };
  const content = contentOf(raw, strings);
  if (content === null) return raw.formula === undefined ? null : { value: '', text: '', ...formula };
  return { ...content, ...formula };
}

function contentOf(raw: RawCell, strings: readonly string[]): SnapshotCell | null {
  const { type, value } = raw;
  switch (type) {
    case 's':
      return value === '' ? null : textCell(sharedString(value, strings));
    case 'str':
      return textCell(decodeCellText(value));
    case 'inlineStr':
      return textCell(raw.inline);
    case 'b':
      return value === '' ? null : booleanCell(value === '1' || value === 'true');
    case 'e':
      return value === '' ? null : { value, text: value, error: value };
    case 'd':
      return dateCell(raw);
    default:
      return numberCell(raw);
  }
}

function textCell(text: string): SnapshotCell | null {
  return text === '' ? null : { value: text, text };
}

function booleanCell(value: boolean): SnapshotCell {
  return { value, text: value ? 'TRUE' : 'FALSE' };
}

/** Strict files may store a day as text. */
function dateCell({ value, format }: RawCell): SnapshotCell | null {
  const serial = isoSerial(value);
  if (serial === null) return textCell(value);
  const date = value.slice(0, 10);
  return { value: serial, text: format.day(serial) === undefined ? date : format.text(serial), date };
}

function numberCell({ value, format }: RawCell): SnapshotCell | null {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  if (!Number.isFinite(number)) return textCell(value);
  const date = format.day(number);
  return { value: number, text: format.text(number), ...(date === undefined ? {} : { date }) };
}

function sharedString(value: string, strings: readonly string[]): string {
  const text = strings[Number(value)];
  if (text === undefined) throw new CellDamage();
  return text;
}

/** Newer functions carry a prefix in the file that nobody sees in Excel. */
function plainFormula(formula: string): string {
  return decodeCellText(formula).replace(/_xl(?:fn|ws|udf)\./g, '');
}
