// Is this still the content the sheets were made from? A short number over everything the reader took from the table.

import { singleFields } from './singleFields';
import type { UnderstoodTable } from './UnderstoodTable';

/** A table never changes, and check, sheets and certificate all ask. */
const known = new WeakMap<UnderstoodTable, string>();

/**
 * Eight hexadecimal digits (CRC-32 over UTF-16) that change with any printed text of the table; where the table stands does not matter.
 * Good against oversight, not against intent.
 */
export function fingerprint(table: UnderstoodTable): string {
  let print = known.get(table);
  if (print === undefined) known.set(table, (print = hexadecimal(crcOfTable(table))));
  return print;
}

/** Over every text with \u001f between two; joining them first would cost more than all the rest. */
function crcOfTable({ title, headings, groups, tasks }: UnderstoodTable): number {
  let crc = crcOver(title?.text ?? '', -1);
  const goOn = (text: string): void => void (crc = crcOver(text, crcOver('\u001f', crc)));
  headings.forEach(goOn);
  for (const { no, title: words } of groups) {
    goOn(no ?? '');
    goOn(words);
  }
  for (const task of tasks) {
    goOn(task.group === null ? '' : String(task.group));
    goOn(task.no ?? '');
    goOn(task.text.raw);
    for (const field of singleFields) goOn(task[field]?.raw ?? '');
    for (const { raw } of task.progress) goOn(raw);
    for (const { raw } of task.status) goOn(raw);
  }
  return crc;
}

/**
 * CRC-32 over UTF-16 as eight hexadecimal digits.
 * @example checksum('') //=> '00000000'
 */
export function checksum(text: string): string {
  return hexadecimal(crcOver(text, -1));
}

/** Remainders of all bytes (polynomial EDB88320), then of all bytes with another one behind. */
const remainders = Uint32Array.from({ length: 512 }, (_, place) => {
  let rest = place & 255;
  for (let bit = 0; bit < (place < 256 ? 8 : 16); bit++)
    rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Goes on over a text; of the first one `before` is -1. */
export function crcOver(text: string, before: number): number {
  let crc = before;
  for (let place = 0; place < text.length; place++) {
    const low = crc ^ text.charCodeAt(place);
    crc = (crc >>> 16) ^ (remainders[256 + (low & 255)] ?? 0) ^ (remainders[(low >>> 8) & 255] ?? 0);
  }
  return crc;
}

/** What `crcOver` gave, as eight hexadecimal digits. */
export function hexadecimal(crc: number): string {
  return (~crc >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
