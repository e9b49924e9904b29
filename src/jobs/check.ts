// 校验: every finding of one table as of one day, what is set aside marked, counted, with the verdict.

import { markBaseline } from '../rules/baseline';
import type { BaselineEntry } from '../rules/readBaseline';
import { check } from '../rules/check';
import type { Rule } from '../rules/Rule';
import type { CheckQuestion } from '../rules/RuleContext';
import type { Waiver } from '../rules/readWaivers';
import { waive } from '../rules/waivers';
import type { CheckReport } from './CheckReport';
import type { LightOverride } from '../table/LightOverride';
import { withJudgedLights } from './lights/withJudgedLights';
import { reportOn } from './reportOn';

/** Which rules run, and what is set aside. */
export interface CheckSettings {
  /** All of the book, or those that have anything to say (`rulesFor`). */
  readonly rules: readonly Rule[];
  readonly waivers?: readonly Waiver[];
  readonly baseline?: readonly BaselineEntry[];
  /** Lights that a person has set. */
  readonly lights?: readonly LightOverride[];
}

/**
 * Checks one table with what is set aside; fetched only where something is.
 * @example checkTable({ table, sheet, catalog, asOf: '2022-12-31', date: null, state: 'issued' }, { rules }).verdict //=> 'blocked'
 */
export function checkTable(question: CheckQuestion, settings: CheckSettings): CheckReport {
  const marked = markBaseline(check(question, settings.rules), settings.baseline ?? []);
  const { findings, expired, removable } = waive(marked.findings, settings.waivers ?? [], question.asOf);
  const judged = withJudgedLights(findings, question, settings.lights ?? []);
  return reportOn(question, { findings: judged, expired, waivers: removable, baseline: marked.removable });
}
