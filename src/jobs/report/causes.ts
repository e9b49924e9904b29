// Findings of one cause as one entry: the same rule saying the same thing for the same reason at many places.

import { ruleTexts } from '../../messages/zh-CN/rules';
import type { Finding } from '../../rules/Finding';

/** One cause with all its findings, in the order of the table. */
export interface Cause {
  readonly rule: string;
  readonly messageId: string;
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  readonly findings: readonly Finding[];
}

/** Causes in order of their first finding; nothing is left out. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
  const causes = new Map<string, { cause: Omit<Cause, 'findings'>; findings: Finding[] }>();
  for (const finding of findings) {
    const { rule, messageId, why, todo } = finding;
    const key = [rule, messageId, why, todo].join('\n');
    const known = causes.get(key);
    if (known) known.findings.push(finding);
    else
      causes.set(key, {
        cause: { rule, messageId, title: titleOf(finding), why, todo },
        findings: [finding],
      });
  }
  return [...causes.values()].map(({ cause, findings: all }) => ({ ...cause, findings: all }));
}

/** The message's title (≤ 8 characters). */
function titleOf({ rule, messageId }: Pick<Finding, 'rule' | 'messageId'>): string {
  return ruleTexts[rule]?.messages[messageId]?.title ?? rule;
}
