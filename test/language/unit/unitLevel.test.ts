// The level a name speaks of, against the region of the table.

import { emptyCatalog, regionCatalog } from '../../../src/catalog';
import { createUnitReader, unitLevel } from '../../../src/language/unit';

const district = regionCatalog('沙坡头区');
const countyCity = emptyCatalog('county', '市', '江苏省苏州市昆山市');
const province = emptyCatalog('province', '省', '甘肃省');

test.each([
  [district, '区财政局', 'county'],
  [district, '财政局', 'county'],
  [district, '区教育局', 'county'],
  [district, '沙坡头区教育局', 'county'],
  [district, '金凤区教育局', 'county'],
  [district, '市卫健委', 'prefecture'],
  [district, '中卫市卫健委', 'prefecture'],
  [district, '自治区卫生健康委', 'province'],
  [district, '宁夏回族自治区财政厅', 'province'],
  [district, '国家卫生健康委', 'nation'],
  [district, '财政部', 'nation'],
  [district, '滨河镇人民政府', 'township'],
  [district, '文昌街道办事处', 'township'],
  [district, '某某有限公司', null],
  [countyCity, '市财政局', 'county'],
  [countyCity, '昆山市财政局', 'county'],
  [countyCity, '苏州市财政局', 'prefecture'],
  [province, '省财政厅', 'province'],
  [province, '临夏州财政局', 'prefecture'],
  [province, '州财政局', 'prefecture'],
  [null, '县财政局', 'county'],
  [null, '财政局', null],
] as const)('%#', (catalog, cell, level) => {
  const [unit] = createUnitReader({ catalog }).read(cell);
  expect(unit && unitLevel(unit, catalog?.region ?? null)).toBe(level);
});
