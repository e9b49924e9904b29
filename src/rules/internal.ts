// The finding that stands for a rule which failed on this table: nothing is kept quiet, the other rules ran.

import { fill } from '../messages/fill';
import { internalText } from '../messages/zh-CN/rules/internal';
import type { Finding } from './Finding';
import type { Rule } from './Rule';

/** Rule id of such a finding. */
export const INTERNAL = 'internal';

/** The finding; names the rule that failed. */
export function internalFinding({ id, words: { name } }: Rule): Finding {
  const data = { rule: id, name };
  const words = internalText.messages.failed;
  return {
    rule: INTERNAL,
    severity: 'warning',
    messageId: 'failed',
    data,
    message: fill(words.template, data),
    why: fill(words.why, data),
    todo: fill(words.todo, data),
    taskIndex: null,
    task: null,
    row: null,
    no: null,
    unit: null,
    cell: null,
    raw: '',
    span: null,
    repairs: [],
    waived: null,
    baseline: false,
  };
}
