// Checks with the whole rule book, as the command line does; the pane fetches only the rules a table needs.

import { checkTable as checkWith, type CheckSettings } from '../../src/jobs/check';
import type { CheckReport } from '../../src/jobs/CheckReport';
import { rules } from '../../src/rules';
import { check as checkBy } from '../../src/rules/check';
import type { Finding } from '../../src/rules/Finding';
import type { Rule } from '../../src/rules/Rule';
import type { CheckQuestion } from '../../src/rules/RuleContext';

/** `jobs/check`, all rules unless told otherwise. */
export function checkTable(question: CheckQuestion, settings: Partial<CheckSettings> = {}): CheckReport {
  return checkWith(question, { rules, ...settings });
}

/** `rules/check`, all rules unless told otherwise. */
export function check(question: CheckQuestion, some: readonly Rule[] = rules): readonly Finding[] {
  return checkBy(question, some);
}
