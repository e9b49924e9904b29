// What is a task known by, when numbers repeat and rows move? Its group, its text, its units and its deadline as printed.

import { crcOver, hexadecimal } from './fingerprint';
import type { UnderstoodTable, UnderstoodTask } from './UnderstoodTable';

type Table = Pick<UnderstoodTable, 'groups' | 'tasks'>;

/**
 * One identity per task, in their order; of tasks alike in all of it the later ones are numbered. With another deadline it is another duty.
 * @example taskIdentities(table)[0] //=> '健康|建设县域医共体|县卫健局||县财政局|2022年底'
 */
export function taskIdentities(table: Table): readonly string[] {
  const times = new Map<string, number>();
  return table.tasks.map((task) => {
    const name = partsOf(task, table).map(bare).join('|');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}|${time}`;
  });
}

function partsOf(
  { group, text, lead, responsible, coop, deadline }: UnderstoodTask,
  { groups }: Table,
): readonly string[] {
  const title = group === null ? '' : (groups[group]?.title ?? '');
  return [title, text.raw, lead?.raw ?? '', responsible?.raw ?? '', coop?.raw ?? '', deadline?.raw ?? ''];
}

function bare(part: string): string {
  return part.replace(/\s/g, '');
}

/**
 * Short keys of the identities, worked out when the first is asked for.
 * @example taskKeys(table)(1) //=> '3F2A90C1'
 */
export function taskKeys(table: Table): (index: number) => string | null {
  let keys: readonly string[] | null = null;
  return (index) => (keys ??= keysOf(table))[index - 1] ?? null;
}

/** Checksums of the identities; only where two are the same are the identities looked at. */
function keysOf(table: Table): readonly string[] {
  const seen = new Set<number>();
  let identities: readonly string[] | null = null;
  return table.tasks.map((task, place) => {
    let sum = -1;
    partsOf(task, table).forEach((part, at) => {
      sum = crcOver(bare(part), at === 0 ? sum : crcOver('|', sum));
    });
    if (!seen.has(sum)) seen.add(sum);
    else sum = crcOver((identities ??= taskIdentities(table))[place] ?? '', -1);
    return hexadecimal(sum);
  });
}
