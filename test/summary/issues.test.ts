// 问题清单: problems and next steps as the entries word them.
import fc from 'fast-check';
import { issueSheet } from '../../src/summary/issues/issueSheet';
import { readIssues } from '../../src/summary/issues/readIssues';
import { prepareSummary } from '../../src/summary/prepareSummary';
import { splitText } from '../../src/summary/splitText';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { exampleTable, type ExampleTask } from './exampleTable';
import { shownValue } from './recalculate';
import { seedTable } from './seedTable';

const inputOf = (tasks: readonly ExampleTask[]) =>
  prepareSummary(exampleTable(tasks).table, { asOf: '2022-12-31' });
const issuesOf = (...entries: readonly string[]) =>
  readIssues(inputOf(entries.map((progress) => ({ progress }))).tasks);
const rowsOf = (plan: SheetPlan) =>
  plan.rows.map(({ cells }) => cells.map((cell) => shownValue(cell?.value ?? null)));

test.each([
  ['做法：印发方案。\n存在问题：经费不足。\n下一步：争取资金。', '经费不足。', '争取资金。'],
  ['存在问题：一是经费不足；二是人员少。', '一是经费不足；二是人员少。', ''],
  [
    '1.主要做法：印发方案。\n2.存在问题：（1）经费不足；（2）人员缺乏。\n3.下一步打算：（1）争取资金；（2）招人。',
    '（1）经费不足；（2）人员缺乏。',
    '（1）争取资金；（2）招人。',
  ],
  [
    '二、存在的问题\n1.经费不足。\n2.人员少。\n三、下一步工作打算\n继续推进。',
    '1.经费不足。\n2.人员少。',
    '继续推进。',
  ],
  ['-做法：印发方案。\n-存在问题：职责边界尚不清晰。', '职责边界尚不清晰。', ''],
  ['印发方案，因资金未到位，项目进度滞后。已开工2个。', '印发方案，因资金未到位，项目进度滞后。', ''],
  ['问题及下一步打算：经费不足，拟争取资金。', '经费不足，拟争取资金。', null],
])('%p', (entry, problem, next) => {
  expect(issuesOf(entry).told.map((issue) => [issue.problem, issue.next])).toEqual([[problem, next]]);
});

test.each(['存在问题：无。', '存在问题：暂无', '问题：没有'])('%p says there is none', (entry) => {
  const { told, none } = issuesOf(entry);
  expect([told.length, none.length]).toEqual([0, 1]);
});

test.each(['', '正在推进', '印发方案，建成站点12个。'])('%p says nothing of problems', (entry) => {
  expect(issuesOf(entry)).toEqual({ told: [], none: [] });
});

test('whatever is listed stands in the entry', () => {
  const piece = fc.constantFrom(
    '存在问题：',
    '下一步：',
    '做法：',
    '经费不足',
    '。',
    '；',
    '\n',
    '一是',
    '1.',
    '无',
    '-',
    ' ',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const entry = pieces.join('');
      for (const { problem, next } of issuesOf(entry).told) {
        for (const line of [problem, next ?? ''].join('\n').split('\n')) expect(entry).toContain(line);
      }
    }),
  );
});

test('group by group, with those counted that say there is none', () => {
  const plan = issueSheet(
    inputOf([
      {
        group: ['1', '一类'],
        text: '甲项工作',
        lead: ['甲局'],
        progress: '存在问题：经费不足。',
        status: '推进中',
      },
      { group: ['1', '一类'], text: '乙项工作', lead: ['甲局', '乙局'], progress: '存在问题：人员少。' },
      { group: ['2', '二类'], lead: ['乙局'], progress: '存在问题：无。' },
    ]),
  );
  const texts = rowsOf(plan);
  expect(texts[4]?.[0]).toBe('1 一类　2项');
  expect(texts[5]?.slice(0, 7)).toEqual([1, '1', '甲项工作', '甲局', '经费不足。', '（未写）', '推进中']);
  expect(texts.at(-1)?.[0]).toBe(
    '共2项任务写有问题；按牵头单位：甲局2项、乙局1项（共同牵头的各计一次）。另有1项写明“无”：第3项；其余任务未写问题。',
  );
});

test('a problem too long for a row goes on in the next', () => {
  const long = '经费没有到位。'.repeat(150);
  const rows = rowsOf(issueSheet(inputOf([{ progress: `存在问题：${long}` }]))).slice(5, -1);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map((cells) => cells[4]).join('')).toBe(long);
  expect(rows.slice(1).every((cells) => cells[2] === '（续）')).toBe(true);
});

test('a cut text is the text again, and every piece fits unless it is one character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (text, lines) => {
        const pieces = splitText(text, { width: 60, size: 10.5, lines });
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece !== '' || text === '')).toBe(true);
      },
    ),
  );
});

test('the sample as counted by hand: 17 told, 2 say none', async () => {
  const { table, ...rest } = await seedTable('000-shapotou-sample.xlsx');
  const { told, none } = readIssues(prepareSummary(table, { asOf: '2022-12-31', ...rest }).tasks);
  expect(told).toHaveLength(17);
  expect(none.map(({ no }) => no)).toEqual(['1', '13']);
  expect(told.filter(({ next }) => next !== '').map(({ task }) => task.no)).toEqual([
    '6',
    '7',
    '9',
    '21',
    '23',
  ]);
});
