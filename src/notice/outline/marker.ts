// Which number does a paragraph begin with, and of which kind (一、, （一）, 1., （1）, ①)?

import { numeralValue } from '../../language/quantity/numeral';
import { leadingNumber } from '../../table/rows/printedNumber';

/** Kinds of numbers; each level of a notice uses one of them. */
export type MarkerKind =
  | 'chapter'
  | 'article'
  | 'section'
  | 'part'
  | 'decimal'
  | 'decimal3'
  | 'item'
  | 'paren'
  | 'circle'
  | 'bullet';

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

/** A sign before a number says how weighty the item is (★1.). */
const WEIGHT = /^[\s　]*[★☆*※△▲◆][\s　]*(?=[\d（(一二三四五六七八九十第])/;

/** The marker; null when the text begins with none. */
export function markerOf(text: string): Marker | null {
  const weight = WEIGHT.exec(text)?.[0].length ?? 0;
  const found = leadingNumber(text.slice(weight));
  if (!found) {
    const bullet = BULLET.exec(text)?.[0];
    return bullet === undefined ? null : { kind: 'bullet', no: '', length: bullet.length, value: NaN };
  }
  const { no, length } = found;
  const bare = no.replace(/[（()）【】〔〕\s]/g, '').normalize('NFKC');
  return {
    kind: kindOf(no),
    no,
    length: weight + length,
    value: numeralValue(bare.replace(/^第|[章节条项类]$|部分$/g, '')),
  };
}

function kindOf(no: string): MarkerKind {
  if (/^第/.test(no)) return /[条项类]$/.test(no) ? 'article' : 'chapter';
  if (/^[①-⑳]/.test(no)) return 'circle';
  const isBracketed = /^[（(【〔]/.test(no);
  if (/[一二三四五六七八九十百〇零]/.test(no)) return isBracketed ? 'part' : 'section';
  if (isBracketed) return 'paren';
  const parts = no.split(/[.．-]/).length;
  return parts > 2 ? 'decimal3' : parts > 1 ? 'decimal' : 'item';
}
