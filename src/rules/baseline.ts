// Which findings stood in the issued document already, so that nobody is blamed for them again?

import type { Finding } from './Finding';
import type { BaselineEntry } from './readBaseline';

/** Findings with `baseline` set, and what of the baseline no longer applies and can be removed. */
export interface BaselineMarked {
  readonly findings: readonly Finding[];
  readonly removable: readonly BaselineEntry[];
}

/** Marks the findings that the former check had too: each former finding answers for one. */
export function markBaseline(findings: readonly Finding[], former: readonly BaselineEntry[]): BaselineMarked {
  if (former.length === 0) return { findings, removable: [] };
  const left = new Map<string, number[]>();
  for (let place = former.length - 1; place >= 0; place--) {
    const key = keyOf(former[place] as BaselineEntry);
    left.set(key, [...(left.get(key) ?? []), place]);
  }
  const marked = findings.map((finding) => {
    const keys = [keyOf(finding), keyOf({ ...finding, messageId: null })];
    const isKnown = keys.some((key) => left.get(key)?.pop() !== undefined);
    return isKnown ? { ...finding, baseline: true } : finding;
  });
  const kept = new Set([...left.values()].flat());
  return { findings: marked, removable: former.filter((_, place) => kept.has(place)) };
}

/** Rule, message, task number, text and column: what stays when rows move. */
function keyOf({ rule, messageId, no, raw, cell }: BaselineEntry): string {
  const column = (cell ?? '').replace(/\d+$/, '');
  return [rule, messageId ?? '', no ?? '', (raw ?? '').replace(/\s+/g, ''), column].join('\n');
}
