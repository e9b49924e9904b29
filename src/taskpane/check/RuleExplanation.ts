// What does a rule's page say?

import type { Severity } from '../../rules/Finding';

/** One cell of an example: its column's heading and its text, `''` for blank. */
export interface RuleSample {
  readonly heading: string;
  readonly text: string;
}

/** A rule in words. */
export interface RuleExplanation {
  readonly name: string;
  /** When it speaks and when it does not. */
  readonly about: string;
  readonly messages: readonly { readonly title: string; readonly severity: Severity }[];
  readonly fail: readonly RuleSample[];
  readonly pass: readonly RuleSample[];
}
