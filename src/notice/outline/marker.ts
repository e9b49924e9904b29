// Which number does a paragraph begin with, and of which kind (一、, （一）, 1., （1）, ①)?

import { numeralValue } from '../../language/quantity/numeral';
import { leadingNumber } from '../../table/rows/printedNumber';

/** Kinds of numbers; each level of a notice uses one of them. */
export type MarkerKind = 'chapter' | 'section' | 'part' | 'decimal' | 'item' | 'paren' | 'circle' | 'bullet';

/** A number at the beginning of a text. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, brackets kept, without trailing 、．. and blanks; `''` for a sign (●). */
  readonly no: string;
  /** Characters up to the text behind it. */
  readonly length: number;
  /** Its value; NaN where it has parts (1.2). */
  readonly value: number;
}

/** Signs that lists without numbers put before each item. */
const BULLET = /^[\s　]*[●■◆▪★☆▲►◇◎※•][\s　]*(?=[一-鿿“])/;

/** The marker; null when the text begins with none. */
export function markerOf(text: string): Marker | null {
  const found = leadingNumber(text);
  if (!found) {
    const bullet = BULLET.exec(text)?.[0];
    return bullet === undefined ? null : { kind: 'bullet', no: '', length: bullet.length, value: NaN };
  }
  const { no, length } = found;
  const bare = no.replace(/[（()）【】〔〕\s]/g, '').normalize('NFKC');
  return { kind: kindOf(no), no, length, value: numeralValue(bare.replace(/^第|[章节条项类]$|部分$/g, '')) };
}

function kindOf(no: string): MarkerKind {
  if (/^第/.test(no)) return 'chapter';
  if (/^[①-⑳]/.test(no)) return 'circle';
  const isBracketed = /^[（(【〔]/.test(no);
  if (/[一二三四五六七八九十百〇零]/.test(no)) return isBracketed ? 'part' : 'section';
  if (isBracketed) return 'paren';
  return /[.．-]/.test(no) ? 'decimal' : 'item';
}
