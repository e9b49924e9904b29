// Old names: right in a document of their time, noted with today's name in a later one.

import { emptyCatalog, regionCatalog } from '../../../src/catalog';
import { createUnitReader } from '../../../src/language/unit';

const county = emptyCatalog('county', '县', '甘肃省定西市通渭县');

test.each([
  ['县卫计局', '2018-06-01', '2022-01-01', '县卫健局'],
  ['县卫生和计划生育局', '2018-06-01', '2022-01-01', '县卫生健康局'],
  ['县食药监局', '2018-06-01', '2022-01-01', '县市场监管局'],
  ['县食品药品监督管理局', '2018-06-01', '2022-01-01', '县市场监督管理局'],
  ['县工商局', '2017-06-01', '2020-01-01', '县市场监管局'],
  ['县质监局', '2017-06-01', '2020-01-01', '县市场监管局'],
  ['县国土资源局', '2017-06-01', '2020-01-01', '县自然资源局'],
  ['县环保局', '2017-06-01', '2020-01-01', '县生态环境局'],
  ['县旅游局', '2017-06-01', '2020-01-01', '县文化和旅游局'],
  ['县安监局', '2017-06-01', '2020-01-01', '县应急局'],
  ['县工信委', '2017-06-01', '2020-01-01', '县工信局'],
  ['县经信委', '2017-06-01', '2020-01-01', '县工信局'],
  ['县法制办', '2017-06-01', '2020-01-01', '县司法局'],
  ['县物价局', '2017-06-01', '2020-01-01', '县发改委（局）'],
  ['县编办', '2017-06-01', '2020-01-01', '县委编办'],
  ['县农业局', '2017-06-01', '2020-01-01', '县农业农村局'],
  ['县扶贫办', '2020-06-01', '2022-01-01', '县农业农村局'],
  ['县乡村振兴局', '2022-06-01', '2025-01-01', '县农业农村局'],
  ['县金融办', '2022-06-01', '2025-01-01', '县委金融办'],
  ['县大数据局', '2022-06-01', '2025-01-01', '县数据局'],
  ['县国税局', '2017-06-01', '2020-01-01', '县税务局'],
  ['县消防大队', '2017-06-01', '2020-01-01', '县消防救援大队'],
  ['国家卫生计生委', '2017-06-01', '2020-01-01', '国家卫生健康委'],
  ['国务院扶贫办', '2020-06-01', '2022-01-01', '农业农村部'],
  ['银保监会', '2020-06-01', '2024-01-01', '金融监管总局'],
])('%s is right on %s; on %s it is %s that is meant', (name, before, after, today) => {
  const read = (documentDate: string) => createUnitReader({ catalog: county, documentDate }).read(name)[0];
  expect(read(before)).toMatchObject({ match: 'pattern', name, successor: null });
  expect(read(after)).toMatchObject({ match: 'former', id: null, name });
  expect(read(after)?.successor).toBe(today);
});

test.each([
  ['渝中区', '区卫计委', '2017-01-01', '区卫健委', null],
  ['渝中区', '区卫计委', '2020-01-01', '区卫健委', '渝中区卫生健康委员会'],
  ['临夏州', '州食药监局', '2020-01-01', '州市场监管局', '临夏州市场监督管理局'],
  ['保康县', '县卫计局', '2018-01-05', '县卫计局', null],
  ['保康县', '县卫计局', '2020-01-05', '县卫计局', '保康县卫生健康局'],
  ['哈尔滨市', '市编办', '2020-01-05', '市编办', '中共哈尔滨市委机构编制委员会办公室'],
])('%s: %s in a document of %s is %s', (region, cell, documentDate, short, successor) => {
  const [unit] = createUnitReader({ catalog: regionCatalog(region), documentDate }).read(cell);
  expect(unit).toMatchObject({ short, successor });
  expect(unit?.match === 'former' || successor === null).toBe(true);
  expect(unit?.id).not.toBeNull();
});

test.each(['县委机要和保密局', '县教育督导室'])('%s is one name', (name) => {
  const units = createUnitReader({ catalog: county, documentDate: '2024-01-01' }).read(name);
  expect(units.map(({ clean, match }) => [clean, match])).toEqual([[name, 'pattern']]);
});

test('a look-alike is a slip', () => {
  const [unit] = createUnitReader({ catalog: null, documentDate: null }).read('省科枝厅');
  expect([unit?.match, unit?.candidates[0]?.short]).toEqual(['typo', '省科技厅']);
});
