// What a file is, by its first bytes and never by its name: people rename files.
import type { FileProblemId } from '../../../messages/zh-CN/files';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Excel 2 to 4 files: a lone BIFF stream. */
const BIFF = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];
/** PNG, JPEG, GIF, BMP, TIFF (both byte orders); WebP and HEIC say theirs a little later. */
const PICTURES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const LATER_PICTURES = /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:heic|heix|mif1|msf1|avif))/;
const TEXT_SAMPLE = 4096;

/** `zip` may be a workbook; everything else is already known not to be one. */
export type ContentKind = 'zip' | FileProblemId;

/**
 * Kind of a file.
 * @example contentKind(new TextEncoder().encode('序号,任务')) //=> 'plainText'
 */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (BIFF.some((mark) => startsWith(bytes, mark))) return 'oldExcel';
  if (isPicture(bytes)) return 'picture';
  const text = sampleText(bytes);
  return text === null ? 'notWorkbook' : textKind(text);
}

/** A text may begin with BM: only with bytes no text has is that a picture. */
function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return (
    (PICTURES.some((mark) => startsWith(bytes, mark)) && bytes.subarray(0, TEXT_SAMPLE).includes(0)) ||
    LATER_PICTURES.test(start)
  );
}

/** The streams of an OLE file are named in UTF-16; a protected workbook is one stream of ciphertext. */
function oleKind(bytes: Uint8Array): FileProblemId {
  if (holdsName(bytes, 'EncryptedPackage')) return 'password';
  if (holdsName(bytes, 'WordDocument')) return 'oldWord';
  if (holdsName(bytes, 'PowerPoint Document')) return 'presentation';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'oldExcel' : 'notWorkbook';
}

function textKind(text: string): FileProblemId {
  const start = text.trimStart().slice(0, 2000);
  if (start === '') return 'empty';
  if (start.startsWith('%PDF')) return 'pdf';
  if (/^<\?xml/.test(start) && /urn:schemas-microsoft-com:office:spreadsheet/.test(start))
    return 'xmlSpreadsheet';
  if (/^(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style)\b/i.test(start))
    return 'webPage';
  if (/^<\?xml[\s\S]*<office:document\b/.test(start)) return 'openDocument';
  if (/^MIME-Version:|^<\?xml[\s\S]*<html\b/i.test(start)) return 'webPage';
  return start.startsWith('{\\rtf') ? 'oldWord' : 'plainText';
}

/** The beginning as text, or null when it holds bytes no text has. Chinese text files may be UTF-8, UTF-16 or GB18030. */
function sampleText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, TEXT_SAMPLE);
  if (startsWith(sample, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(sample);
  if (startsWith(sample, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(sample);
  if (startsWith(sample, [0x25, 0x50, 0x44, 0x46])) return '%PDF';
  if (sample.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d))
    return null;
  return new TextDecoder('utf-8').decode(sample);
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wide;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, place) => bytes[at + place] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}
