// What is a task known by, when numbers repeat and rows move? Its group, its text, its units and its deadline as printed.

import { checksum } from './fingerprint';
import type { UnderstoodTable } from './UnderstoodTable';

/**
 * One identity per task, in their order; of tasks alike in all of it the later ones are numbered. With another deadline it is another duty.
 * @example taskIdentities(table)[0] //=> '健康|建设县域医共体|县卫健局||县财政局|2022年底'
 */
export function taskIdentities({
  groups,
  tasks,
}: Pick<UnderstoodTable, 'groups' | 'tasks'>): readonly string[] {
  const times = new Map<string, number>();
  return tasks.map(({ group, text, lead, responsible, coop, deadline }) => {
    const title = group === null ? '' : (groups[group]?.title ?? '');
    const parts = [title, text.raw, ...[lead, responsible, coop, deadline].map((field) => field?.raw ?? '')];
    const name = parts.map((part) => part.replace(/\s/g, '')).join('|');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}|${time}`;
  });
}

/**
 * Short keys of the identities, worked out when the first is asked for.
 * @example taskKeys(table)(1) //=> '3F2A90C1'
 */
export function taskKeys(table: Pick<UnderstoodTable, 'groups' | 'tasks'>): (index: number) => string | null {
  let identities: readonly string[] | null = null;
  const keys = new Map<number, string>();
  return (index) => {
    identities ??= taskIdentities(table);
    const identity = identities[index - 1];
    if (identity === undefined) return null;
    const key = keys.get(index) ?? checksum(identity);
    keys.set(index, key);
    return key;
  };
}
