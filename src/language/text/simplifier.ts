// Is there Traditional text, and what is it in Simplified? The dictionary (OpenCC) is fetched only when a document needs it.

type Converter = (text: string) => string;

let converter: Converter | null = null;
let simplifiedSet: ReadonlySet<string> | null = null;

/** Traditional forms that also stand in GB 2312 and give a Traditional sentence away. */
const TELLING = '於後徵';
/** Those that are converted in a Traditional sentence, besides every character outside GB 2312; 么 and its like stay. */
const CONVERTED = `${TELLING}乾著`;

/**
 * Whether the text has a Chinese character that official Simplified text does not use (one outside GB 2312).
 * Needs no dictionary. A rare personal name also answers true; converting it then changes nothing.
 * @example needsSimplifier('縣財政局') //=> true
 * @example needsSimplifier('县财政局') //=> false
 */
export function needsSimplifier(text: string): boolean {
  if (!/[㐀-鿿豈-﫿\u{20000}-\u{2FA1F}]/u.test(text)) return false;
  const simplified = gb2312();
  for (const character of text) {
    if (!/[㐀-鿿豈-﫿\u{20000}-\u{2FA1F}]/u.test(character)) continue;
    if (TELLING.includes(character) || !simplified.has(character)) return true;
  }
  return false;
}

/**
 * Fetches the dictionary once; call it before reading a document for which `needsSimplifier` answers true.
 * Source: OpenCC's Taiwan-to-mainland characters (no vocabulary); it also undoes 製, 麵, 隻, 係, 誌 for 制, 面, 只, 系, 志.
 */
export async function loadSimplifier(): Promise<void> {
  if (converter) return;
  const { Converter } = await import('opencc-js/t2cn');
  converter = Converter({ from: 'tw', to: 'cn' });
}

/**
 * The text in Simplified characters; the text itself when it needs no conversion or the dictionary is not loaded.
 * @example simplify('醫藥衛生體製') //=> '医药卫生体制'
 */
export function simplify(text: string): string {
  if (!converter || !needsSimplifier(text)) return text;
  const converted = converter(text);
  if (converted.length !== text.length) return converted;
  return Array.from({ length: text.length }, (_, at) =>
    charactersKept(text.charAt(at), converted.charAt(at)),
  ).join('');
}

/** OpenCC also replaces a few Simplified characters (么, 拚); those stay. */
function charactersKept(printed: string, converted: string): string {
  return printed === converted || CONVERTED.includes(printed) || !gb2312().has(printed) ? converted : printed;
}

/** The 6,763 characters of GB 2312, decoded from their two-byte codes, so that no table has to be kept. */
function gb2312(): ReadonlySet<string> {
  if (simplifiedSet) return simplifiedSet;
  const codes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) codes.push(row, cell);
  simplifiedSet = new Set([...new TextDecoder('gbk').decode(new Uint8Array(codes)), '〇']);
  return simplifiedSet;
}
