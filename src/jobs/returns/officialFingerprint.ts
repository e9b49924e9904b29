// Is this still the same official text? A short number over title, headings and official columns; what units fill in does not count.

import { checksum } from '../../table/fingerprint';
import { singleFields } from '../../table/singleFields';
import type { DutyTable } from '../../table/DutyTable';

/** Anybody's columns are no official text. */
const official = singleFields.filter((kind) => kind !== 'contact' && kind !== 'remark');

/**
 * Eight hexadecimal digits; another period's columns, heights and formats do not change it.
 * @example officialFingerprint(master) === officialFingerprint(rolledOver) //=> true
 */
export function officialFingerprint({ title, columns, headings, groups, tasks }: DutyTable): string {
  const fillIn = new Set([...columns.progress, ...columns.status].map(({ column }) => column));
  const heads = [...headings].filter(([column]) => !fillIn.has(column)).map(([, heading]) => heading);
  const text = [
    title?.text ?? '',
    ...heads,
    ...groups.flatMap(({ no, title: group }) => [no ?? '', group]),
    ...tasks.flatMap((task) => [
      String(task.group),
      task.no ?? '',
      task.text.raw,
      ...official.map((kind) => task[kind]?.raw ?? ''),
    ]),
  ];
  return checksum(text.join('\u001f'));
}
