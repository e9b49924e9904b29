// Options of rules: what a supervisor may set changes what is found, and a value out of bounds has no effect.

import { exampleTable } from '../../src/rules/exampleTable';
import type { RuleSettings } from '../../src/rules/RuleOption';
import { check } from '../support/checkTable';
import { exampleQuestion } from './ruleTester';

const late = exampleTable([{ deadline: '2022年11月底', progress: '已签订协议6份。', status: '推进中' }]);
const short = exampleTable([
  { text: '县域内住院量占比达到85%以上', progress: '县域内住院量占比82%。', status: '推进中' },
]);
const leads = exampleTable([{ lead: '县卫健局、县教育局' }]);
const brief = exampleTable([{ progress: '已签协议6份。' }]);
const doubled = exampleTable([{ text: '规范食品经营许可' }, { text: '规范食品经营许可', no: '2' }]);

test.each([
  ['status/late-without-reason', late, {}, 1],
  ['status/late-without-reason', late, { days: 30 }, 1],
  ['status/late-without-reason', late, { days: 31 }, 0],
  ['status/late-without-reason', late, { days: 1000 }, 1],
  ['progress/figure-short', short, {}, 1],
  ['progress/figure-short', short, { tolerance: 3 }, 1],
  ['progress/figure-short', short, { tolerance: 4 }, 0],
  ['unit/several-leads', leads, {}, 1],
  ['unit/several-leads', leads, { most: 2 }, 0],
  ['progress/empty-words', brief, {}, 0],
  ['progress/empty-words', brief, { shortest: 20 }, 1],
  ['structure/text-doubled', doubled, {}, 1],
  ['structure/text-doubled', doubled, { shortest: 9 }, 0],
] as const)('%s %#', (rule, example, options, found) => {
  const settings: RuleSettings = { [rule]: options };
  const findings = check(exampleQuestion(example, { settings }));
  expect(findings.filter((finding) => finding.rule === rule)).toHaveLength(found);
});
