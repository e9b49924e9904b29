// Which findings stood in the issued document already, so that nobody is blamed for them again?

import type { Finding } from './Finding';
import type { BaselineEntry } from './readBaseline';

/** Findings with `baseline` set, and what of the baseline no longer applies and can be removed. */
export interface BaselineMarked {
  readonly findings: readonly Finding[];
  readonly removable: readonly BaselineEntry[];
}

/** How a task is known: by its identity, by its number where that has changed or was not kept, else by what its cell says. */
const WAYS = ['task', 'no', 'raw'] as const;

/** Marks the findings that the former check had too: each former finding answers for one. */
export function markBaseline(findings: readonly Finding[], former: readonly BaselineEntry[]): BaselineMarked {
  if (former.length === 0) return { findings, removable: [] };
  const marked = new Set<Finding>();
  const unused = new Set(former.keys());
  for (const way of WAYS) {
    const left = new Map<string, number[]>();
    for (const place of [...unused].reverse()) {
      const key = keyOf(former[place] as BaselineEntry, way);
      if (key !== null) left.set(key, [...(left.get(key) ?? []), place]);
    }
    for (const finding of findings) {
      if (marked.has(finding)) continue;
      const keys = [keyOf(finding, way), keyOf({ ...finding, messageId: null }, way)];
      const place = keys.reduce<number | undefined>((so, key) => so ?? left.get(key ?? '')?.pop(), undefined);
      if (place === undefined) continue;
      marked.add(finding);
      unused.delete(place);
    }
  }
  return {
    findings: findings.map((finding) => (marked.has(finding) ? { ...finding, baseline: true } : finding)),
    removable: [...unused].map((place) => former[place] as BaselineEntry),
  };
}

/** Rule, message, task, text and column: what stays when rows move; null where the task is not known this way. */
function keyOf(entry: BaselineEntry, way: (typeof WAYS)[number]): string | null {
  const { rule, messageId, raw, cell } = entry;
  const of = way === 'raw' ? (raw ? '' : null) : (entry[way] ?? (way === 'no' ? '' : null));
  if (of === null) return null;
  const column = (cell ?? '').replace(/\d+$/, '');
  return [rule, messageId ?? '', of, (raw ?? '').replace(/\s+/g, ''), column].join('\n');
}
