// Runs rules over small tables: the example becomes a sheet, the real reader reads and understands it, the rules check it.

import { check } from '../support/checkTable';
import { exampleCatalog } from '../../src/rules/exampleCatalog';
import type { Finding } from '../../src/rules/Finding';
import type { Rule } from '../../src/rules/Rule';
import type { CheckQuestion } from '../../src/rules/RuleContext';
import type { ExpectedFinding, OtherExampleTable, RuleExample } from '../../src/rules/RuleExample';
import { compareTables } from '../../src/table/compare';
import { readTables, understand } from '../../src/table';
import { fingerprint } from '../../src/table/fingerprint';
import { exampleSheet } from './exampleSheet';

/** The question a check of the example asks; by default the invented county's catalog, year 2022, issued. */
export function exampleQuestion(example: RuleExample, changes: Partial<CheckQuestion> = {}): CheckQuestion {
  const date = example.date ?? null;
  const catalog = changes.catalog === undefined ? exampleCatalog : changes.catalog;
  const read = (other: RuleExample) => understoodExample(other, catalog, date);
  const { sheet, table } = read(example);
  const compared = (other: OtherExampleTable) =>
    compareTables(read({ headings: example.headings, ...other }).table, table);
  const { asOf = '2022-12-31', state = 'issued', issued, body, sheets = {} } = example;
  return {
    table,
    sheet,
    catalog,
    asOf,
    date,
    state,
    ...(issued ? { issued: compared(issued) } : {}),
    ...(body ? { body: compared(body) } : {}),
    sheets: Object.entries(sheets).map(([name, lines]) =>
      exampleSheet(
        { headings: [], rows: lines.map((line) => [line.replace('@@', fingerprint(table))]) },
        name,
      ),
    ),
    ...changes,
  };
}

function understoodExample(example: RuleExample, catalog: CheckQuestion['catalog'], date: string | null) {
  const sheet = exampleSheet(example);
  const printed = readTables([sheet])[0];
  if (!printed) throw new Error('the reader finds no table in the example');
  const year = { year: 2022, date, yearFrom: 'option' } as const;
  return { sheet, table: understand(printed, { catalog, region: catalog?.region.name ?? null, year }) };
}

/** Findings of one rule on a small table. */
export function findingsOf(
  rule: Rule,
  example: RuleExample,
  changes: Partial<CheckQuestion> = {},
): readonly Finding[] {
  return check(exampleQuestion(example, changes), [rule]);
}

/** Message, cell and part of each finding: what tests compare. */
export function seen(findings: readonly Finding[]): ExpectedFinding[] {
  return findings.map(({ messageId, cell, raw, span }) => ({
    message: messageId,
    cell,
    ...(span ? { part: raw.slice(...span) } : {}),
  }));
}

/** Cases of one rule, as `[what, table, findings]`; no findings means that the rule must keep quiet. */
export function testRule(
  rule: Rule,
  cases: readonly (readonly [name: string, table: RuleExample, findings?: readonly ExpectedFinding[]])[],
): void {
  describe(rule.id, () => {
    test.each(cases.map(([name, table, findings = []]) => ({ name, table, findings })))(
      '$name',
      ({ table, findings }) => {
        const found = seen(findingsOf(rule, table));
        const parts = found.map(({ part, ...place }, index) =>
          findings[index]?.part === undefined ? place : { ...place, part },
        );
        expect(parts).toEqual(findings);
      },
    );
  });
}
