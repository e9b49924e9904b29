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
  const text = [table.title?.text ?? '', ...headings, ...groups, ...tasks].join('\u001f');
  return checksum(text);
}

/**
 * CRC-32 over UTF-16 as eight hexadecimal digits.
 * @example checksum('') //=> '00000000'
 */
export function checksum(text: string): string {
  return crc32(text).toString(16).toUpperCase().padStart(8, '0');
}

/** Remainders of all bytes (polynomial EDB88320). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    crc = (crc >>> 8) ^ (remainders[(crc ^ unit) & 0xff] ?? 0);
    crc = (crc >>> 8) ^ (remainders[(crc ^ (unit >>> 8)) & 0xff] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
