// The number printed before a text: 23.落实…, （一）加强…, 一、总体要求, ①…; and where it ends.

/** A printed number without its trailing 、．. and blanks, brackets kept; `length` counts all that was cut off. */
export interface PrintedNumber {
  readonly no: string;
  readonly length: number;
}

const CHINESE = '[一二三四五六七八九十百〇零]{1,4}';
const DIGIT = '[0-9０-９]';
const BARE = `(?:${DIGIT}{1,3}(?:[.．-]${DIGIT}{1,3}){0,3}|${CHINESE})`;
const BRACKETED = `(?:[（(【〔]\\s*(?:${DIGIT}{1,3}|${CHINESE})\\s*[）)】〕]|[①-⑳]|第(?:${DIGIT}{1,3}|${CHINESE})[章节条项类]|第${CHINESE}部分)`;

const LEADING = new RegExp(
  `^\\s*(?:(${BRACKETED})[、．.，,:：\\s]*|(${BARE})(?:(?:[、，:：]|．(?![０-９]))\\s*|[.](?!${DIGIT})\\s*|[.．](?=(?:19|20|１９|２０)${DIGIT}{2}年)|[ \\u00a0\\u3000\\t]+(?=[^0-9０-９年月日%％])))`,
);
const WHOLE = new RegExp(`^\\s*(${BRACKETED}|${BARE})[、．.，,\\s]*$`);

/**
 * The number a text begins with; null when it begins with none. A year or a decimal is no number.
 * @example leadingNumber('23.落实政府办医主体责任') //=> { no: '23', length: 3 }
 */
export function leadingNumber(text: string): PrintedNumber | null {
  const match = LEADING.exec(text);
  const no = match?.[1] ?? match?.[2];
  return match && no !== undefined ? { no: no.replace(/\s/g, ''), length: match[0].length } : null;
}

/**
 * The number a whole cell prints, as printed without trailing 、．. and blanks; null when the cell is something else.
 * @example wholeNumber('（一）') //=> '（一）'
 */
export function wholeNumber(text: string): string | null {
  return WHOLE.exec(text)?.[1]?.replace(/\s/g, '') ?? null;
}

/** Chinese numerals number the parts of a document, Arabic ones its items. */
export function isSectionNumber(no: string): boolean {
  return /[一二三四五六七八九十百]/.test(no);
}
