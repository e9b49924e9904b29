// Which findings stood in the issued document already, so that nobody is blamed for them again?

import type { Finding } from './Finding';
import type { BaselineEntry } from './readBaseline';

/** The findings with `baseline` set where the former check had the same: each former finding answers for one. */
export function markBaseline(
  findings: readonly Finding[],
  former: readonly BaselineEntry[],
): readonly Finding[] {
  if (former.length === 0) return findings;
  const left = new Map<string, number>();
  for (const entry of former) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  return findings.map((finding) => {
    const keys = [keyOf(finding), keyOf({ ...finding, messageId: null })];
    const key = keys.find((one) => (left.get(one) ?? 0) > 0);
    if (key === undefined) return finding;
    left.set(key, (left.get(key) ?? 0) - 1);
    return { ...finding, baseline: true };
  });
}

/** Rule, message, task number, text and column: what stays when rows move. */
function keyOf({ rule, messageId, no, raw, cell }: BaselineEntry): string {
  const column = (cell ?? '').replace(/\d+$/, '');
  return [rule, messageId ?? '', no ?? '', (raw ?? '').replace(/\s+/g, ''), column].join('\n');
}
