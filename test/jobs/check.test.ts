// 校验 on the two seed tables gives exactly the findings written down by hand, and the verdict follows from what counts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkTable } from '../support/checkTable';
import { openTable } from '../../src/jobs/openTable';
import type { Finding } from '../../src/rules/Finding';
import type { CheckQuestion } from '../../src/rules/RuleContext';
import { rules } from '../../src/rules';
import { exampleTable } from '../../src/rules/exampleTable';
import { columnNumber } from '../../src/workbook/address';
import { openWorkbookFile } from '../../src/workbook/file';
import { exampleQuestion } from '../rules/ruleTester';

const root = path.resolve(__dirname, '../..');

interface ExpectedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly taskIndex: number | null;
  readonly no: string | null;
  readonly field: string;
}

const expected = JSON.parse(
  readFileSync(path.join(root, 'test/gold/expected-findings.json'), 'utf8'),
) as Record<string, { readonly exact: readonly ExpectedFinding[] }>;

async function seedQuestion(file: string, asOf: string): Promise<CheckQuestion> {
  const opened = await openWorkbookFile(readFileSync(path.join(root, 'seeds', file)), file);
  if (!opened.ok) throw new Error(opened.problem.id);
  const sheets = await opened.workbook.readSheets();
  const read = openTable(sheets);
  if (!read.ok) throw new Error(read.problem.id);
  const sheet = sheets.find(({ name }) => name === read.table.sheet);
  if (!sheet) throw new Error('no sheet');
  return { ...read, sheet, asOf, state: 'issued' };
}

/** Column kind of a finding's cell; a finding without a cell names its field by its message. */
function fieldOf({ cell, messageId }: Finding, { table: { columns } }: CheckQuestion): string {
  if (cell === null) return messageId;
  const column = columnNumber(cell.replace(/\d+$/, ''));
  const kinds = Object.entries(columns) as [string, number | null | readonly { column: number }[]][];
  const kind = kinds.find(([, at]) =>
    typeof at === 'number' ? at === column : at?.some((one) => one.column === column),
  );
  return kind?.[0] ?? '';
}

describe('the seed tables', () => {
  test.each([
    ['000-shapotou.xlsx', '000', '2022-12-31'],
    ['004-yuzhong-list.xlsx', '004-list', '2024-12-31'],
  ])('%s has exactly the expected findings, in order', async (file, key, asOf) => {
    const question = await seedQuestion(file, asOf);
    const known = new Set(rules.map(({ id }) => id));
    const found = checkTable(question).findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      taskIndex: finding.taskIndex,
      no: finding.no,
      field: fieldOf(finding, question),
    }));
    expect(found).toEqual(expected[key]?.exact.filter(({ rule }) => known.has(rule)));
  });

  test('checking twice says the same', async () => {
    const question = await seedQuestion('000-shapotou-filled.xlsx', '2022-12-31');
    expect(checkTable(question)).toEqual(checkTable(question));
  });

  test('a filled table is asked for its current period only', async () => {
    const question = await seedQuestion('000-shapotou-filled.xlsx', '2022-12-31');
    const missing = checkTable(question).findings.filter(({ rule }) =>
      /^(?:progress|status)\/missing$/.test(rule),
    );
    expect(missing.map(({ rule, taskIndex }) => `${rule} ${taskIndex}`)).toEqual([
      'progress/missing 5',
      'status/missing 5',
      'progress/missing 13',
      'progress/missing 20',
      'status/missing 20',
      'progress/missing 26',
      'status/missing 26',
      'progress/missing 30',
    ]);
  });
});

describe('the verdict', () => {
  const table = exampleTable([{ deadline: '' }, { coop: '县财正局' }, { coop: '' }]);

  test.each([
    ['blocked', table, { error: 1, warning: 1, info: 1, waived: 0, baseline: 0 }],
    [
      'passable',
      exampleTable([{ coop: '县财正局' }, {}]),
      { error: 0, warning: 1, info: 0, waived: 0, baseline: 0 },
    ],
    ['clean', exampleTable([{ coop: '' }, {}]), { error: 0, warning: 0, info: 1, waived: 0, baseline: 0 }],
    ['clean', exampleTable([{}, {}]), { error: 0, warning: 0, info: 0, waived: 0, baseline: 0 }],
  ] as const)('is %s', (verdict, example, counts) => {
    expect(checkTable(exampleQuestion(example))).toMatchObject({ verdict, counts });
  });

  test('does not look at what is waived or stood in the issued document', () => {
    const question = exampleQuestion(table);
    const former = checkTable(question).findings.filter(({ rule }) => rule === 'unit/typo');
    const waivers = [{ rule: 'deadline/missing', reason: '待明确', by: '王某', until: null }];
    const report = checkTable(question, { waivers, baseline: former });
    expect(report).toMatchObject({
      verdict: 'clean',
      counts: { error: 0, warning: 0, info: 1, waived: 1, baseline: 1 },
    });
    expect(report.findings).toHaveLength(3);
  });
});
