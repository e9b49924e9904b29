// SARIF 2.1.0: every report is valid, whatever it contains.

import { checkTable } from '../../support/checkTable';
import { reportFormats, type FileReport } from '../../../src/jobs/report';
import { exampleTable } from '../../../src/rules/exampleTable';
import { ruleExamples } from '../../../src/rules/examples';
import { exampleQuestion } from '../../rules/ruleTester';
import { sarifFaults } from './sarifSchema';

const faultsOf = (files: readonly FileReport[]): readonly string[] =>
  sarifFaults(JSON.parse(reportFormats.sarif(files)));

const reportOf = (...[question, settings]: Parameters<typeof checkTable>): FileReport => ({
  file: 'D:\\报送\\一季度 #1 100%.xlsx',
  report: checkTable(question, settings),
});

test('findings of every rule in one log', () => {
  const files = Object.values(ruleExamples).flatMap(({ fail }) =>
    fail.map((example) => reportOf(exampleQuestion(example))),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(faultsOf(files)).toEqual([]);
});

test.each<[string, readonly FileReport[]]>([
  ['no file at all', []],
  ['a table in order', [reportOf(exampleQuestion(exampleTable([{}, {}])))]],
  ['a file that cannot be used', [{ file: '没有 [这个].xlsx', error: '没有这个文件。' }]],
  [
    'waived and baseline findings',
    [
      reportOf(exampleQuestion(exampleTable([{ deadline: '' }, { coop: '县财正局' }, { lead: '' }])), {
        waivers: [{ rule: 'deadline/missing', reason: '待"明确"\n<b>', by: '王某', until: null }],
        baseline: [{ rule: 'unit/lead-missing' }],
      }),
    ],
  ],
])('%s', (_name, files) => {
  expect(faultsOf(files)).toEqual([]);
});

describe('the validator is strict', () => {
  const good = {
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'x', rules: [{ id: 'a' }] } }, results: [] }],
  };
  const withResult = (result: unknown) => ({ ...good, runs: [{ ...good.runs[0], results: [result] }] });

  test.each([
    ['a good one', good, 0],
    ['another version', { ...good, version: '2.0.0' }, 1],
    ['no runs', { version: '2.1.0' }, 1],
    ['a property nobody knows', { ...good, extra: 1 }, 1],
    ['a result without message', withResult({ ruleId: 'a' }), 1],
    ['a level nobody knows', withResult({ message: { text: '' }, level: 'info' }), 1],
    ['an index of another rule', withResult({ message: { text: '' }, ruleId: 'b', ruleIndex: 0 }), 1],
    [
      'a blank in a URI',
      withResult({
        message: { text: '' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }],
      }),
      1,
    ],
    ['an empty message', withResult({ message: {} }), 1],
  ])('%s', (_name, log, count) => {
    expect(sarifFaults(log)).toHaveLength(count);
  });
});
