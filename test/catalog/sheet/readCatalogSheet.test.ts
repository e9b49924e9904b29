// What a person typed into 参考目录 is read; what cannot be used is named by its cell, and the rest serves.

import { readCatalogSheet } from '../../../src/catalog/sheet/readCatalogSheet';
import { sheetProblemText } from '../../../src/catalog/sheet/SheetProblem';
import { isCatalogSheet } from '../../../src/catalog/sheet/workbookCatalogs';
import { sheetOf } from '../../support/sheet';

const read = (drawing: string) => readCatalogSheet(sheetOf(`== 参考目录 ==\n${drawing}`));
const names = (drawing: string) => read(drawing).catalog.units.map(({ short }) => short);

test('a list that an office wrote by itself needs no more than names', () => {
  expect(read('单位全称 | 简称 | 备注\n泾县财政局 | 县财政局 | 主管\n泾县水利局').catalog.units).toEqual([
    {
      id: '县财政局',
      name: '泾县财政局',
      short: '县财政局',
      kind: 'other',
      aliases: [],
      former: [],
      successor: null,
      note: '主管',
    },
    expect.objectContaining({ name: '泾县水利局', short: '泾县水利局' }),
  ]);
});

test('own columns, moved columns, gaps and tables side by side do not hinder reading', () => {
  const { catalog, problems } = read(`
参考目录
 | 单位目录 |  |  |  | 判断记录
 | 代码 | 电话 | 简称 | 确认 | 名称 | 判断 | 指的单位 | 认定人
 | 1 | 5021 | 县财政局 | 是 | 县财经办 | 别称 | 县财政局 | 王敏
 |  |  |  |  | 有关企业 | 不是单位
 | 2 | 5022 | 县水利局 | 待确认
 |  |  | 县气象局 | 否`);
  expect(problems).toEqual([]);
  expect(catalog.units.map(({ id, confirm }) => [id, confirm])).toEqual([
    ['1', undefined],
    ['2', 'pending'],
    ['县气象局', 'refused'],
  ]);
  expect(catalog.judgements).toEqual([
    { word: '县财经办', verdict: 'alias', unit: '县财政局', by: '王敏', on: null, scope: 'workbook' },
    { word: '有关企业', verdict: 'not-unit', unit: null, by: '', on: null, scope: 'workbook' },
  ]);
});

test.each([
  ['县发改委、县发改局', ['县发改委', '县发改局']],
  ['县发改委；县发改局', ['县发改委', '县发改局']],
  ['县发改委\\n县发改局', ['县发改委', '县发改局']],
  ['各县、区人民政府；', ['各县、区人民政府']],
])('other names written %s', (written, aliases) => {
  expect(read(`全称 | 别称\n甲局 | ${written}`).catalog.units[0]?.aliases).toEqual(aliases);
});

test.each([
  ['区编办（至2019-03-31）', { name: '区编办', from: null, until: '2019-03-31' }],
  ['区编办(2010年1月1日至2019/3/31)', { name: '区编办', from: '2010-01-01', until: '2019-03-31' }],
  ['区数据局（2024-01-01起）', { name: '区数据局', from: '2024-01-01', until: null }],
  ['市发改委（代建办）', { name: '市发改委（代建办）', from: null, until: null }],
])('a former name written %s', (written, former) => {
  expect(read(`全称 | 曾用名\n甲局 | ${written}`).catalog.units[0]?.former).toEqual([former]);
});

test('days are read as dates of Excel or as text', () => {
  const { units } = read(
    '全称 | 起用日期 | 停用日期\n甲局 | {date 2014-01-01 2014/1/1} | 2019年3月31日',
  ).catalog;
  expect(units[0]).toMatchObject({ from: '2014-01-01', until: '2019-03-31' });
});

test.each([
  ['a kind nobody knows', '全称 | 类别\n甲局 | 大局\n乙局', 'bad-answer B2', ['甲局', '乙局']],
  ['a day that is none', '全称 | 停用日期\n甲局 | 2019-02-30\n乙局', 'bad-day B2', ['甲局', '乙局']],
  ['a former name without its day', '全称 | 曾用名\n甲局 | 乙（至去年3月）', 'bad-former B2', ['甲局']],
  ['a row without a name', '全称 | 简称 | 类别\n |  | 政府部门\n乙局', 'no-name A2', ['乙局']],
  ['a code twice', '代码 | 全称\n1 | 甲局\n1 | 乙局', 'doubled-id A3', ['甲局']],
  ['a name twice', '全称 | 简称\n甲局 | 甲局\n甲局 | 甲局\n乙局', 'doubled-name B3', ['甲局', '乙局']],
  ['an error value', '全称 | 说明\n甲局 | {error #REF!}', 'error-value B2', ['甲局']],
  ['a count in words', '全称 | 出现次数\n甲局 | 好几', 'bad-count B2', ['甲局']],
  ['no table at all', '通讯录', 'no-table ', []],
])('%s is named by its cell, the rest serves', (_, drawing, expected, units) => {
  const { problems } = read(drawing);
  expect(problems.map(({ id, cell }) => `${id} ${cell ?? ''}`)).toEqual([expected]);
  expect(problems.map(sheetProblemText).join('')).toMatch(/^[^{}]+。$/);
  expect(names(drawing)).toEqual(units);
});

test.each([
  ['a judgement without its unit', '名称 | 判断\n县某办 | 指这个单位', 'no-unit A2'],
  ['a judgement without its answer', '名称 | 判断 | 认定人\n县某办 |  | 王敏', 'no-meaning B2'],
  ['a word without its meaning', '用语 | 含义\n已完成 | 完成\n差不多', 'no-meaning B3'],
  ['a meaning nobody knows', '用语 | 含义\n已完成 | 完成\n差不多 | 快了', 'bad-answer B3'],
  ['a task without text', '序号 | 任务 | 完成时限\n1 |  | 2022年底', 'no-text B2'],
])('%s is named by its cell', (_, drawing, expected) => {
  expect(read(drawing).problems.map(({ id, cell }) => `${id} ${cell}`)).toEqual([expected]);
});

test('the sheet is known by its name, or renamed by its tables; no other sheet is taken for it', () => {
  expect(isCatalogSheet(sheetOf('== 参考目录（2） ==\n甲'))).toBe(true);
  expect(isCatalogSheet(sheetOf('== 王科长的 ==\n单位目录 | 判断记录'))).toBe(true);
  expect(isCatalogSheet(sheetOf('== 责任分工 ==\n任务 | 单位目录'))).toBe(false);
});
