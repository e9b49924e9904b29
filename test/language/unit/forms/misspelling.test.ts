// An organ printed twice is one slip, whatever the name before it; a word that begins with the organ's character is none.
// Of a town's office a look-alike is taken back, of greater places' offices only where the whole name is known.
import { emptyCatalog } from '../../../../src/catalog';
import { createUnitReader } from '../../../../src/language/unit';

const reader = createUnitReader({ catalog: emptyCatalog('county'), documentDate: null });

test.each([
  ['县教体局局', '县教体局'],
  ['县财政局局', '县财政局'],
  ['县公安局局', '县公安局'],
  ['县茶产业局局', '县茶产业局'],
  ['县卫健委委', '县卫健委'],
  ['县委组织部部', '县委组织部'],
  ['县委办办', '县委办'],
  ['镇社会保樟所', '镇社会保障所'],
  ['乡综合执发队', '乡综合执法队'],
])('%s is meant for %s', (cell, meant) => {
  const both = reader.read(`${cell}、县水利局`);
  expect(both.map(({ clean, match }) => [clean, match])).toEqual([
    [cell, 'typo'],
    ['县水利局', 'pattern'],
  ]);
  expect(reader.read(cell)[0]?.candidates.map(({ name }) => name)).toContain(meant);
});

test.each(['县教体局局长', '县教体局局长李强', '县教体局局属学校', '县委委员', '县教体局机关'])(
  'in %s no organ stands twice',
  (cell) => {
    const { match } = reader.read(cell)[0] ?? {};
    expect(match).not.toBe('typo');
  },
);

test.each([
  '区建筑工务署',
  '镇社会保障所',
  '镇综合行政执法队',
  '镇农业综合服务中心',
  '镇柑橘办',
  '乡蔬菜站',
  '镇移民站',
])('%s is as it should be', (cell) => {
  expect(reader.read(cell).map(({ clean, match }) => [clean, match])).toEqual([[cell, 'pattern']]);
});
