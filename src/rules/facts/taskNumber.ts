// When are two printed task numbers the same, and which number is it?

const digits = '零一二三四五六七八九';

/**
 * A printed number without what differs in writing: widths, brackets, marks behind it.
 * @example numberKey('（１２）') //=> '12', numberKey('①') //=> '1'
 */
export function numberKey(no: string): string {
  return no
    .normalize('NFKC')
    .replace(/[\s()[\]〔〕【】第项、.，,:：]+/g, (mark) => (mark.includes('.') ? '.' : ''))
    .replace(/^\.+|\.+$/g, '');
}

/**
 * Value of a plain number, Arabic or Chinese; null for numbers of several parts (1.2, 3-1) and for none at all.
 * @example numberValue('（十二）') //=> 12
 */
export function numberValue(no: string | null): number | null {
  if (no === null) return null;
  const key = numberKey(no);
  if (/^\d{1,6}$/.test(key)) return Number(key);
  return /^[零一二三四五六七八九十百]{1,5}$/.test(key) ? chineseValue(key) : null;
}

function chineseValue(text: string): number {
  const [hundreds, below] = text.includes('百') ? text.split('百') : ['', text];
  const [tens, ones] = (below ?? '').includes('十') ? (below ?? '').split('十') : ['零', below ?? ''];
  const digit = (word: string | undefined): number =>
    Math.max(0, digits.indexOf(word?.replace('零', '') || '零'));
  return digit(hundreds) * 100 + (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}
