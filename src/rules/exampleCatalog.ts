// The catalog the examples are read with: an invented county, a dozen units, nothing of a real place.

import type { Catalog, CatalogUnit } from '../catalog/Catalog';

type UnitSketch = Pick<CatalogUnit, 'id' | 'name' | 'short'> & Partial<CatalogUnit>;

const sketches: readonly UnitSketch[] = [
  { id: 'organization', name: '县委组织部', short: '县委组织部', kind: 'party' },
  { id: 'publicity', name: '县委宣传部', short: '县委宣传部', kind: 'party' },
  { id: 'development', name: '县发展和改革局', short: '县发改局', aliases: ['县发改委'] },
  { id: 'education', name: '县教育局', short: '县教育局' },
  { id: 'finance', name: '县财政局', short: '县财政局' },
  { id: 'justice', name: '县司法局', short: '县司法局' },
  {
    id: 'health',
    name: '县卫生健康局',
    short: '县卫健局',
    former: [
      { name: '县卫生和计划生育局', from: '2014-01-01', until: '2019-02-28' },
      { name: '县卫计局', from: '2014-01-01', until: '2019-02-28' },
    ],
  },
  { id: 'insurance', name: '县医疗保障局', short: '县医保局' },
  { id: 'market', name: '县市场监督管理局', short: '县市场监管局' },
  {
    id: 'hospital',
    name: '县人民医院',
    short: '县人民医院',
    kind: 'institution',
    aliases: ['县医健总院'],
  },
];

/** 示例县. */
export const exampleCatalog: Catalog = {
  version: 'example',
  region: {
    id: 'example',
    name: '示例省示例市示例县',
    level: 'county',
    prefix: '县',
    titleWords: ['示例县'],
  },
  units: sketches.map((sketch) => ({
    kind: 'government',
    aliases: [],
    former: [],
    successor: null,
    ...sketch,
  })),
  tasks: [
    { no: '1', group: null, text: '建设县域医疗卫生共同体', deadline: '2022年底' },
    { no: '2', group: null, text: '实施中小学校舍维修改造', deadline: '2022年10月底' },
  ],
  statusWords: [
    { word: '已完成', value: 'done' },
    { word: '基本完成', value: 'mostly' },
    { word: '推进中', value: 'doing' },
    { word: '未启动', value: 'not-started' },
    { word: '未完成', value: 'not-done' },
    { word: '长期坚持', value: 'standing' },
  ],
  judgements: [
    {
      word: '县医健总院',
      verdict: 'alias',
      unit: '县人民医院',
      by: '王敏',
      on: '2022-03-01',
      scope: 'workbook',
    },
  ],
};
