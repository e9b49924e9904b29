// The runner: loops, survives a rule's crash, reports a shared cell once, orders by row, column and rule.

import { check } from '../support/checkTable';
import { exampleTable } from '../../src/rules/exampleTable';
import { rules } from '../../src/rules';
import type { TableRule, TaskRule } from '../../src/rules/Rule';
import { atField } from '../../src/rules/Report';
import { leadMissing } from '../../src/rules/unit/lead-missing';
import { deadlineNotUnderstood } from '../../src/rules/deadline/not-understood';
import { exampleQuestion } from './ruleTester';

const failing: TaskRule = {
  ...leadMissing,
  check: () => {
    throw new Error('made to fail');
  },
};

describe('check', () => {
  test('a rule that fails becomes one finding and the others still run', () => {
    const question = exampleQuestion(exampleTable([{}, { deadline: '看情况' }]));
    const found = check(question, [failing, deadlineNotUnderstood]);
    expect(found.map(({ rule, severity, data }) => [rule, severity, data['rule'] ?? null])).toEqual([
      ['internal', 'warning', 'unit/lead-missing'],
      ['deadline/not-understood', 'error', null],
    ]);
  });

  test('a rule whose message has no words fails like any other', () => {
    const wordless: TableRule = {
      ...leadMissing,
      target: 'table',
      check: () => [{ message: 'unheard-of', at: null }],
    };
    expect(check(exampleQuestion(exampleTable([{}])), [wordless]).map(({ rule }) => rule)).toEqual([
      'internal',
    ]);
  });

  test('a cell that several tasks share is reported once, at the first of them', () => {
    const table = exampleTable([{ deadline: '看情况' }, { deadline: '' }, { deadline: '' }], {
      merges: ['C2:C4'],
    });
    expect(
      check(exampleQuestion(table), [deadlineNotUnderstood]).map(({ taskIndex, cell }) => [taskIndex, cell]),
    ).toEqual([[1, 'C2']]);
  });

  test('findings stand by row, column and order of the rules, those of the table first', () => {
    const table = exampleTable(
      [{ progress: '', lead: '', coop: '' }, { no: '', deadline: '2022年6月31日' }, {}],
      {
        hiddenRows: [4],
      },
    );
    const found = check(exampleQuestion({ ...table, headings: [...table.headings.slice(0, 6), '备注'] }));
    expect(found.map(({ rule, cell }) => `${cell ?? ''} ${rule}`)).toEqual([
      ' structure/column-missing',
      'D2 unit/lead-missing',
      'E2 unit/coop-missing',
      'F2 progress/missing',
      'A3 structure/number-missing',
      'C3 deadline/impossible',
      'A4 structure/hidden-content',
    ]);
  });

  test('a finding explains itself: place, task, unit, words, span', () => {
    const [finding] = check(
      exampleQuestion(exampleTable([{}, { no: '7', coop: '县财政局、县财正局' }])),
      rules.filter(({ id }) => id === 'unit/typo'),
    );
    expect(finding).toMatchObject({
      taskIndex: 2,
      row: 3,
      no: '7',
      unit: '县财正局',
      cell: 'E3',
      raw: '县财政局、县财正局',
      span: [5, 9],
      waived: null,
      baseline: false,
      repairs: [{ kind: 'display', cell: 'E3', before: '县财政局、县财正局', after: '县财政局、县财政局' }],
    });
    expect(finding?.message).toContain('第7项');
  });

  test('a finding names whom to ask: the first lead, else the first responsible unit', () => {
    const table = {
      headings: ['任务内容', '责任单位', '进展情况'],
      rows: [['扩大学位', '县教育局、县财政局', '']],
    };
    const found = check(
      exampleQuestion(table),
      rules.filter(({ id }) => id === 'progress/missing'),
    );
    expect(found.map(({ unit }) => unit)).toEqual(['县教育局']);
  });

  test('repairs of official text are shown in an issued table and offered in a draft', () => {
    const table = exampleTable([{ coop: '县发改委' }]);
    const kinds = (['issued', 'draft'] as const).map((state) =>
      check(
        exampleQuestion({ ...table, state }),
        rules.filter(({ id }) => id === 'unit/not-canonical'),
      ).flatMap(({ repairs }) => repairs.map(({ kind, after }) => [kind, after])),
    );
    expect(kinds).toEqual([[['display', '县发改局']], [['suggested', '县发改局']]]);
  });

  test('without a catalog nobody says that a name is unknown', () => {
    const question = exampleQuestion(exampleTable([{ lead: '远航互联' }]), { catalog: null });
    expect(check(question).filter(({ rule }) => rule === 'unit/unknown')).toEqual([]);
  });

  test('an official field of a report is where the report stands', () => {
    const { table } = exampleQuestion(exampleTable([{ lead: '' }]));
    const field = table.tasks[0]?.lead;
    expect(field && atField('missing', field)).toMatchObject({
      message: 'missing',
      at: { row: 2, column: 4 },
      raw: '',
    });
  });
});
