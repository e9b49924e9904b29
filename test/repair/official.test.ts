// Official columns of an issued table are never repaired: every rule of the book over its own examples, in both states, whatever a table looks like.

import { planRepairs, type PlannedRepair } from '../../src/jobs/repair';
import { ruleExamples } from '../../src/rules/examples';
import type { RuleExample } from '../../src/rules/RuleExample';
import type { TableState } from '../../src/rules/TableState';
import { exampleTable } from '../../src/rules/exampleTable';
import { columnLetters } from '../../src/workbook/address';
import { exampleSheet } from '../rules/exampleSheet';
import { exampleQuestion } from '../rules/ruleTester';
import { checkTable } from '../support/checkTable';

const states: readonly TableState[] = ['issued', 'draft'];

function planned(example: RuleExample, state: TableState) {
  const question = exampleQuestion(example, { state });
  const { findings } = checkTable(question);
  const { progress, status } = question.table.columns;
  const fillIn = new Set([...progress, ...status].map(({ column }) => columnLetters(column)));
  const { safe, byFinding, scope } = planRepairs(question.table, question.sheet, { state, findings });
  return { findings, safe, all: [...safe, ...[...byFinding.values()].flat()], fillIn, scope };
}

const columnOf = (cell: string): string => cell.replace(/\d+$/, '');

/** The example with the repairs done. */
function repaired(example: RuleExample, repairs: readonly PlannedRepair[]): RuleExample {
  const after = new Map(
    repairs.map(({ edit: { cell, content } }) => [cell, typeof content === 'string' ? content : '']),
  );
  const rows = example.rows.map((row, y) =>
    row.map((text, x) => after.get(`${columnLetters(x + 1)}${y + 2}`) ?? text),
  );
  return { ...example, rows };
}

const untidy = exampleTable([
  { status: '【已完成】' },
  { status: '　推进中\n', progress: '　９月完成１２所，占８０％。　' },
  { status: '1.推进中！', lead: '县卫建局', deadline: '2022年13月' },
  { status: '己完成', progress: '' },
  { status: '已完成\n已完成', coop: '县财正局' },
  ...Array.from({ length: 6 }, (_, place) => ({ text: `推进第${place + 1}批老旧小区改造` })),
]);

describe.each(Object.entries(ruleExamples))('%s', (_, { pass, fail }) => {
  const examples: readonly RuleExample[] = [...pass, ...fail];

  test.each(states)('in a table that is %s', (state) => {
    for (const example of examples) {
      const { findings, safe, all, fillIn } = planned(example, state);
      for (const { edit } of safe) expect(fillIn).toContain(columnOf(edit.cell));
      for (const { cell, kind } of findings.flatMap(({ repairs }) => repairs)) {
        if (fillIn.has(columnOf(cell))) continue;
        expect(kind).toBe(state === 'issued' ? 'display' : 'suggested');
      }
      if (state === 'issued') for (const { edit } of all) expect(fillIn).toContain(columnOf(edit.cell));
    }
  });
});

describe('全部改正', () => {
  test.each(states)(
    'in a table that is %s: only entries, and the check afterwards finds nothing of it',
    (state) => {
      const { safe, fillIn } = planned(untidy, state);
      const after = repaired(untidy, safe);
      after.rows.forEach((row, y) =>
        row.forEach((text, x) => {
          if (!fillIn.has(columnLetters(x + 1))) expect(text).toBe(untidy.rows[y]?.[x]);
        }),
      );
      expect(planned(after, state).safe).toEqual([]);
      const settled = new Set(
        safe.flatMap(({ findings }) => findings.map(({ cell, rule }) => `${rule} ${cell}`)),
      );
      const left = planned(after, state).findings.map(({ cell, rule }) => `${rule} ${cell}`);
      expect(left.filter((one) => settled.has(one))).toEqual([]);
    },
  );

  test('the findings’ own repairs come with their findings; what is a slip waits for a person', () => {
    const { safe, findings } = planned(untidy, 'issued');
    expect(
      safe.map(({ edit, after, findings: own }) => [edit.cell, after, own.map(({ rule }) => rule)]),
    ).toEqual([
      ['G2', '已完成', ['status/not-in-list']],
      ['F3', '9月完成12所，占80%。', []],
      ['G3', '推进中', []],
      ['G4', '推进中', ['status/not-in-list']],
      ['G6', '已完成', ['status/not-in-list']],
    ]);
    const slip = findings.find(({ cell, rule }) => cell === 'G5' && rule === 'status/not-in-list');
    expect(slip?.repairs.map(({ kind }) => kind)).toContain('suggested');
  });

  test('what is waived is left as it is', () => {
    const question = exampleQuestion(untidy, { state: 'issued' });
    const waivers = [{ rule: 'status/not-in-list', reason: '以后再改', by: '王某', until: null }];
    const { findings } = checkTable(question, { waivers });
    const { safe } = planRepairs(question.table, exampleSheet(untidy), { state: 'issued', findings });
    expect(safe.map(({ edit }) => edit.cell)).toEqual(['F3', 'G3']);
  });
});
