import fc from 'fast-check';
import { findUnits } from '../../../src/jobs/fill/fillUnits';
import { pickableUnits } from '../../../src/jobs/fill/pickableUnits';
import { unitCellAt, withUnits } from '../../../src/jobs/fill/unitCell';
import { sheetOf } from '../../support/sheet';
import { opened } from './tables';

const table = (coop: readonly string[], region = '某县') =>
  opened(
    sheetOf(
      [
        '== 责任分工 ==',
        `${region}2022年重点任务责任分工表 | < | < | < | <`,
        '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位',
        ...coop.map(
          (cell, place) => `${place + 1} | 办理第${place + 1}件实事 | 2022年底 | 县民政局 | ${cell}`,
        ),
      ].join('\n'),
    ),
  );
const at = (raw: string, others: readonly string[] = []) => {
  const cell = unitCellAt(table([raw, ...others]).table, 3, 5);
  if (!cell) throw new Error(raw);
  return cell;
};

describe('the units of a cell', () => {
  test('are read with role, heading and tasks', () => {
    const cell = at('县财政局、县教育局');
    expect(cell).toMatchObject({ cell: 'E3', role: 'coop', heading: '配合单位' });
    expect(cell.units.map(({ clean }) => clean)).toEqual(['县财政局', '县教育局']);
    expect(cell.tasks.map(({ no }) => no)).toEqual(['1']);
  });

  test.each([
    [3, 2],
    [2, 5],
    [99, 5],
  ])('there are none at row %d, column %d', (row, column) => {
    expect(unitCellAt(table(['县财政局']).table, row, column)).toBeNull();
  });

  test('one merged cell speaks for several tasks', () => {
    const cell = unitCellAt(table(['县财政局', '^', '县教育局']).table, 3, 5);
    expect(cell?.tasks.map(({ no }) => no)).toEqual(['1', '2']);
  });
});

describe('the cell with other units', () => {
  test.each([
    ['县财政局、县教育局', [], ['县司法局'], '县财政局、县教育局、县司法局'],
    ['县财政局、县教育局', [0], [], '县教育局'],
    ['县财政局、县教育局、县司法局', [1], [], '县财政局、县司法局'],
    ['县财政局、县教育局', [1], ['县司法局'], '县财政局、县司法局'],
    ['县财政局\\n县教育局', [], ['县司法局'], '县财政局\n县教育局\n县司法局'],
    [
      '县财政局、县教育局（按职责分工负责）',
      [],
      ['县司法局'],
      '县财政局、县教育局、县司法局（按职责分工负责）',
    ],
    ['', [], ['县司法局', '县教育局'], '县司法局、县教育局'],
    ['县财政局', [0], [], ''],
  ])('%s without %j and with %j is %s', (raw, gone, added, expected) => {
    expect(withUnits(at(raw), new Set(gone), added)).toBe(expected);
  });

  test('a lone unit takes the separator of its column', () => {
    const cell = at('县财政局', ['县教育局\\n县司法局']);
    expect(withUnits(cell, new Set(), ['县教育局'])).toBe('县财政局\n县教育局');
  });

  test('nothing changed, nothing added: the cell as printed', () => {
    const names = ['县财政局', '县教育局', '县司法局', '县水利局'];
    fc.assert(
      fc.property(
        fc.subarray(names, { minLength: 1 }),
        fc.constantFrom('、', '，', '\\n', ' '),
        (some, gap) => {
          const cell = at(some.join(gap));
          expect(withUnits(cell, new Set(), [])).toBe(cell.raw);
        },
      ),
    );
  });
});

describe('units to pick from', () => {
  test('without a catalog those of the table, but no name that nobody knows', () => {
    const { table: read } = table(['县财政局、远航互联', '各乡镇']);
    expect(pickableUnits(read, null).map(({ name }) => name)).toEqual(['县民政局', '县财政局']);
  });

  test('with a catalog all of it, found by short name, full name or initials', () => {
    const { table: read, catalog } = table(['区财政局'], '沙坡头区');
    const units = pickableUnits(read, catalog);
    expect(units.length).toBeGreaterThan(5);
    for (const typed of ['区医保局', '医疗保障', 'qybj'])
      expect(findUnits(units, typed).map(({ name }) => name)).toContain('区医保局');
  });
});
