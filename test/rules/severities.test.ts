// Ids and severities are a contract (they are stable for ever): this table is written down here a second time on purpose.

import { rules } from '../../src/rules';

const fixed: Record<string, string> = {
  'structure/column-missing': 'E W I',
  'structure/column-doubled': 'W',
  'structure/number-missing': 'W',
  'structure/number-doubled': 'W',
  'structure/number-gap': 'I',
  'structure/text-missing': 'E',
  'structure/text-doubled': 'W',
  'structure/task-without-group': 'W',
  'structure/indicator-missing': 'I',
  'structure/hidden-content': 'W',
  'structure/formula-in-official': 'E',
  'structure/error-value': 'E',
  'structure/merge-broken': 'W',
  'structure/merge-ties-entries': 'W',
  'deadline/missing': 'E',
  'deadline/not-understood': 'E',
  'deadline/impossible': 'E',
  'deadline/run-together': 'I',
  'deadline/vague': 'I',
  'deadline/differs-from-text': 'W',
  'deadline/before-document': 'W',
  'deadline/differs-from-catalog': 'W',
  'unit/lead-missing': 'E',
  'unit/coop-missing': 'I',
  'unit/unknown': 'W',
  'unit/typo': 'W',
  'unit/not-canonical': 'I',
  'unit/former-name': 'I',
  'unit/wrong-level': 'W',
  'unit/several-names': 'I',
  'unit/run-together': 'I',
  'unit/named-twice': 'W',
  'unit/lead-also-coop': 'W',
  'unit/collective-only': 'W',
  'unit/several-leads': 'I',
  'progress/missing': 'E',
  'progress/empty-words': 'W',
  'progress/copied': 'W',
  'progress/part-missing': 'I',
  'progress/figure-missing': 'W',
  'progress/figure-short': 'W',
  'progress/wrong-period': 'W',
  'status/missing': 'E',
  'status/not-in-list': 'W',
  'status/done-without-progress': 'E',
  'status/standing-closed': 'I',
  'status/contradicts-progress': 'W',
  'status/late-without-reason': 'W',
};

const letters = { error: 'E', warning: 'W', info: 'I' };

test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id has its fixed severity', ({ id, rule }) => {
  const severities = new Set(Object.values(rule.messages).map((severity) => letters[severity]));
  expect(['E', 'W', 'I'].filter((letter) => severities.has(letter)).join(' ')).toBe(fixed[id]);
});
