// Is this still the content the sheets were made from? A short number over everything the reader took from the table.

import { singleFields } from './singleFields';
import type { UnderstoodTable } from './UnderstoodTable';

/**
 * Eight hexadecimal digits (CRC-32 over UTF-16) that change with any printed text of the table; where the table stands does not matter.
 * Good against oversight, not against intent.
 */
export function fingerprint(table: UnderstoodTable): string {
  const groups = table.groups.flatMap(({ no, title }) => [no ?? '', title]);
  const tasks = table.tasks.flatMap((task) => [
    task.group === null ? '' : String(task.group),
    task.no ?? '',
    task.text.raw,
    ...singleFields.map((field) => task[field]?.raw ?? ''),
    ...task.progress.map(({ raw }) => raw),
    ...task.status.map(({ raw }) => raw),
  ]);
  const headings = [...table.headings.values()];
  return hexadecimal(
    [table.title?.text ?? '', ...headings, ...groups, ...tasks].reduce(
      (crc, text, place) => crcOver(text, place === 0 ? crc : crcOver('\u001f', crc)),
      -1,
    ),
  );
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

/** Goes on over a text; joining a table's texts first would cost more than all the rest. */
function crcOver(text: string, before: number): number {
  let crc = before;
  for (let place = 0; place < text.length; place++) {
    const low = crc ^ text.charCodeAt(place);
    crc = (crc >>> 16) ^ (remainders[256 + (low & 255)] ?? 0) ^ (remainders[(low >>> 8) & 255] ?? 0);
  }
  return crc;
}

function hexadecimal(crc: number): string {
  return (~crc >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
