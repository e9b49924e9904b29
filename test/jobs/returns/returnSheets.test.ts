// Who has answered: counts, the sheet 报送情况, and texts that shrink as files come in.

import { chaseReturns, intake, intakeJson, planReturnSheet } from '../../../src/jobs/returns';
import type { ReturnedFile } from '../../../src/jobs/returns';
import { masterOf, returned, withCells } from './round';

const days = { asOf: '2022-10-12', due: '2022-10-10' };
const master = masterOf();
const education = returned('教.xlsx', withCells({ G3: '已建成。', H3: '推进中' }), { unit: '区教育局' });
const finance = returned('财.xlsx', withCells({ G3: '已拨付。', G5: '已拨付。' }), { unit: '区财政局' });
const report = (files: readonly ReturnedFile[]) => intake(master, files, days);

test('received, missing and late are counted per unit, over all its tasks', () => {
  const { units } = intakeJson(report([education, finance]), null);
  expect(units).toEqual([
    { unit: '区卫生健康局', tasks: 3, received: 0, missing: 3, late: 3, problems: 0 },
    { unit: '区教育局', tasks: 2, received: 1, missing: 1, late: 1, problems: 2 },
    { unit: '区医保局', tasks: 2, received: 0, missing: 2, late: 2, problems: 0 },
    { unit: '区财政局', tasks: 2, received: 2, missing: 0, late: 0, problems: 0 },
  ]);
});

test('what stands in the master counts: under a name for that unit, without one for the lead', () => {
  const standing = masterOf(withCells({ G3: '已建成。', G5: '区财政局：已拨付。' }));
  const { units } = intakeJson(intake(standing, [], days), null);
  expect(units.map(({ unit, received }) => [unit, received])).toEqual([
    ['区卫生健康局', 0],
    ['区教育局', 1],
    ['区医保局', 0],
    ['区财政局', 1],
  ]);
});

test('without a known day the tasks’ own deadlines tell what is late', () => {
  const { units } = intakeJson(intake(master, [], { ...days, due: null }), null);
  expect(units.map(({ unit, late }) => [unit, late])).toEqual([
    ['区卫生健康局', 1],
    ['区教育局', 0],
    ['区医保局', 1],
    ['区财政局', 1],
  ]);
});

test('chase texts go to those who owe, about what they owe, and shrink with every file', () => {
  const texts = (files: readonly ReturnedFile[]) => chaseReturns(report(files), days);
  expect(texts([]).map(({ unit }) => unit)).toEqual(['区卫生健康局', '区教育局', '区医保局', '区财政局']);
  expect(texts([education, finance]).map(({ unit }) => unit)).toEqual([
    '区卫生健康局',
    '区教育局',
    '区医保局',
  ]);
  const [, own] = texts([education]);
  expect(own?.text).toContain('开展教师培训');
  expect(own?.text).not.toContain('新建改扩建学校');
});

test('the sheet adds up', () => {
  const { name, rows } = planReturnSheet(master, report([education, finance]), days);
  const figures = rows.map(({ cells }) => cells.slice(2, 7).map((cell) => cell?.value));
  const sums = rows
    .at(-2)
    ?.cells.slice(2, 7)
    .map((cell) => {
      const value = cell?.value;
      return typeof value === 'object' ? value?.value : value;
    });
  expect(name).toBe('报送情况');
  expect(figures.slice(4, 8)).toEqual([
    [3, 0, 3, 3, 0],
    [2, 1, 1, 1, 2],
    [2, 0, 2, 2, 0],
    [2, 2, 0, 0, 0],
  ]);
  expect(sums).toEqual([9, 3, 6, 6, 2]);
});
