// Is there Traditional text, and what is it in Simplified? The dictionary (OpenCC) is fetched only when a document needs it.

import { forgetAll } from '../remembered';

type Converter = (text: string) => string;

let converter: Converter | null = null;
/** For each UTF-16 unit: 0 = Traditional, 2 = Simplified and never converted, 1 = anything else. */
let simplifiedUnits: Uint8Array | null = null;

/** Traditional forms that also stand in GB 2312 and give a Traditional sentence away. */
const TELLING = '於後徵';
/** Those that are converted in a Traditional sentence besides them and every character outside GB 2312; 么 and its like stay. */
const CONVERTED = '乾著';
/** Chinese characters; of those beyond 16 bits (U+20000–U+2FA1F) the first half. */
const CHINESE: readonly (readonly [number, number])[] = [
  [0x3400, 0xa000],
  [0xf900, 0xfb00],
  [0xd840, 0xd87f],
];

/** Japanese forms among Traditional ones (財政庁). */
const VARIANTS = '庁県検経済労団総応図発関対営実鉄';
const MEANT = '厅县检经济劳团总应图发关对营实铁';
const JAPANESE = new RegExp(`[${VARIANTS}]`, 'g');

/**
 * Whether the text has a Chinese character that official Simplified text does not use (one outside GB 2312).
 * Needs no dictionary. A rare personal name also answers true; converting it then changes nothing.
 * @example needsSimplifier('縣財政局') //=> true
 * @example needsSimplifier('县财政局') //=> false
 */
export function needsSimplifier(text: string): boolean {
  const simplified = simplifiedTable();
  for (let at = 0; at < text.length; at++) if (simplified[text.charCodeAt(at)] === 0) return true;
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
  forgetAll();
}

/**
 * The text in Simplified characters; the text itself when it needs no conversion or the dictionary is not loaded.
 * @example simplify('醫藥衛生體製') //=> '医药卫生体制'
 */
export function simplify(text: string): string {
  if (!converter || !needsSimplifier(text)) return text;
  const converted = converter(text).replace(JAPANESE, (one) => MEANT.charAt(VARIANTS.indexOf(one)));
  if (converted.length !== text.length) return converted;
  return charactersKept(text, converted);
}

/** OpenCC also replaces a few Simplified characters (么, 拚); those stay. */
function charactersKept(printed: string, converted: string): string {
  const simplified = simplifiedTable();
  let text = converted;
  for (let at = 0; at < printed.length; at++)
    if (printed[at] !== converted[at] && simplified[printed.charCodeAt(at)] === 2)
      text = text.slice(0, at) + printed.charAt(at) + text.slice(at + 1);
  return text;
}

/** The 6,763 characters of GB 2312, decoded from their two-byte codes, so that no table has to be kept. */
function simplifiedTable(): Uint8Array {
  if (simplifiedUnits) return simplifiedUnits;
  const codes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) codes.push(row, cell);
  const table = new Uint8Array(0x10000).fill(1);
  for (const [from, to] of CHINESE) table.fill(0, from, to);
  for (const character of new TextDecoder('gbk').decode(new Uint8Array(codes)))
    table[character.charCodeAt(0)] = TELLING.includes(character) ? 0 : CONVERTED.includes(character) ? 1 : 2;
  return (simplifiedUnits = table);
}
