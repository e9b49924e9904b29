// The four forms of a report: everything is in them, cell text stays text, the shapes are those the contracts name.

import { checkTable } from '../../support/checkTable';
import { reportFormats, type FileReport } from '../../../src/jobs/report';
import { causesOf } from '../../../src/jobs/report/causes';
import { ruleTexts } from '../../../src/messages/zh-CN/rules';
import { exampleTable } from '../../../src/rules/exampleTable';
import { exampleQuestion } from '../../rules/ruleTester';

const markup = '<script>alert("1")</script>&';
const question = exampleQuestion(
  exampleTable([
    { progress: '', deadline: markup },
    { progress: '', deadline: '2022年6月31日' },
    { coop: '县财正局' },
    { lead: '' },
  ]),
);
const report = checkTable(question, {
  waivers: [{ rule: 'unit/lead-missing', reason: '待明确', by: '王某', until: '2023-06-30' }],
});
const good: FileReport = { file: '目录/表 #1.xlsx', report };
const bad: FileReport = { file: '坏.xlsx', error: '坏.xlsx：打不开。' };

describe('json', () => {
  test('one file is an object with the contract’s keys', () => {
    const parsed = JSON.parse(reportFormats.json([good]));
    expect(Object.keys(parsed)).toEqual([
      'file',
      'sheet',
      'range',
      'asOf',
      'state',
      'verdict',
      'counts',
      'findings',
      'certificate',
      'removable',
    ]);
    expect(Object.keys(parsed.findings[0])).toEqual(
      'rule severity messageId message why todo taskIndex row no unit cell raw span repairs waived baseline'.split(
        ' ',
      ),
    );
    expect(parsed.counts).toEqual(report.counts);
  });

  test('several files are an array in their order, unusable ones named', () => {
    const parsed = JSON.parse(reportFormats.json([bad, good]));
    expect(parsed).toHaveLength(2);
    expect(parsed[0]).toEqual(bad);
  });

  test('the same twice', () => {
    expect(reportFormats.json([{ ...good, report: checkTable(question) }])).toBe(
      reportFormats.json([{ ...good, report: checkTable(question) }]),
    );
  });
});

describe('text', () => {
  const text = reportFormats.text([good]);

  test('every finding is a line, nothing is cut', () => {
    for (const { message } of report.findings) expect(text).toContain(message);
  });

  test('one cause is told once', () => {
    const causes = causesOf(report.findings);
    expect(causes.map(({ rule, findings }) => [rule, findings.length])).toContainEqual([
      'progress/missing',
      2,
    ]);
    expect(causes.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(report.findings.length);
    expect(text.split(ruleTexts['progress/missing']?.messages['missing']?.why ?? '?')).toHaveLength(2);
  });

  test('a waiver shows its grounds', () => {
    expect(text).toContain('待明确');
    expect(text).toContain('2023年6月30日');
  });
});

describe('html', () => {
  const html = reportFormats.html([good, bad]);

  test('cell text is no markup', () => {
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
  });

  test('nothing is fetched from outside', () => {
    expect(html).not.toMatch(/https?:|src=|@import|url\(/);
  });

  test('every finding has its row, the unusable file its sentence', () => {
    expect(html.match(/<tr><td>\d+<\/td>/g)).toHaveLength(report.findings.length);
    expect(html).toContain(bad.error);
  });
});

describe('sarif', () => {
  const log = JSON.parse(reportFormats.sarif([good, bad]));
  const [run] = log.runs;

  test('is a 2.1.0 log with one run', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(log.runs).toHaveLength(1);
  });

  test('describes every rule once, and every result points to its own', () => {
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(Object.keys(ruleTexts));
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test('has one result a finding, with level, file and cell', () => {
    expect(run.results).toHaveLength(report.findings.length);
    expect(new Set(run.results.map(({ level }: { level: string }) => level))).toEqual(
      new Set(['error', 'warning']),
    );
    expect(run.results[0].locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: '%E7%9B%AE%E5%BD%95/%E8%A1%A8%20%231.xlsx' } },
      logicalLocations: [{ name: report.findings[0]?.cell, kind: 'cell' }],
    });
  });

  test('waived findings are suppressed, with the grounds', () => {
    const suppressed = run.results.filter(
      ({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0,
    );
    expect(suppressed.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['unit/lead-missing']);
    expect(suppressed[0].suppressions[0].justification).toContain('待明确');
  });

  test('a file that cannot be used is told by the invocation', () => {
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false });
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(bad.error);
  });
});
