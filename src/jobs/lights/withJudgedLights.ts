// Which findings say that a task is late, though a person has set its light otherwise? They do not count, and say who judged and why.

import { fill } from '../../messages/fill';
import { lightNames } from '../../messages/zh-CN/light';
import { lightOverrideWords } from '../../messages/zh-CN/lightOverride';
import type { Finding } from '../../rules/Finding';
import type { CheckQuestion } from '../../rules/RuleContext';
import { overridesOf, type LightOverride } from '../../table/LightOverride';

/** What the rules find because of a task's light alone. */
const ABOUT_LATE: ReadonlySet<string> = new Set(['status/late-without-reason']);

/** The findings, those set aside by a light that a person has set marked as she would have waived them; a waiver of the finding itself goes before. */
export function withJudgedLights(
  findings: readonly Finding[],
  { table, asOf }: Pick<CheckQuestion, 'table' | 'asOf'>,
  overrides: readonly LightOverride[],
): readonly Finding[] {
  const { byTask } = overridesOf(table, overrides);
  if (byTask.length === 0) return findings;
  return findings.map((finding) => {
    const override = finding.taskIndex === null ? null : (byTask[finding.taskIndex - 1] ?? null);
    const isMeant = override !== null && override.until >= asOf && override.light !== 'late';
    if (!isMeant || finding.waived !== null || !ABOUT_LATE.has(finding.rule)) return finding;
    const { light, reason, by, until } = override;
    const grounds = fill(lightOverrideWords.waived, { light: lightNames[light], reason });
    return { ...finding, waived: { reason: grounds, by, until, isLight: true } };
  });
}
