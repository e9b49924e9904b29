// Subdistricts named without 道 are names; streets to walk and shop in are none, and names that only hold the character stay what they are.
import { emptyCatalog } from '../../../../src/catalog';
import { createUnitReader } from '../../../../src/language/unit';

const reader = createUnitReader({ catalog: emptyCatalog('county'), documentDate: null });
const read = (cell: string) => reader.read(cell).map(({ clean, match, kind }) => [clean, match, kind]);
const subdistrict = (name: string) => [name, 'pattern', 'township'];

test.each([
  ['西村街', ['西村街']],
  ['西村街、逢源街', ['西村街', '逢源街']],
  ['龙津街 南源街', ['龙津街', '南源街']],
  ['西村街逢源街', ['西村街', '逢源街']],
  ['西村街道、逢源街', ['西村街道', '逢源街']],
  ['荔湾区西村街', ['荔湾区西村街']],
  ['石井街牵头，嘉禾街配合', ['石井街', '嘉禾街']],
  ['金花街和南源街', ['金花街', '南源街']],
])('%s', (cell, names) => {
  expect(read(cell)).toEqual(names.map(subdistrict));
});

test.each(['步行街', '商业街', '中山路步行街', '特色美食街', '背街', '沿街'])(
  '%s is no subdistrict',
  (cell) => {
    expect(read(cell).filter(([, , kind]) => kind === 'township')).toEqual([]);
  },
);

test.each([
  ['沙面街办事处', ['沙面街办事处']],
  ['各街、各镇', ['各街、各镇']],
  ['各镇街', ['各镇街']],
  ['区财政局、历史文化街区管委会', ['区财政局', '历史文化街区管委会']],
])('%s is read as a whole', (cell, names) => {
  expect(reader.read(cell).map(({ clean }) => clean)).toEqual(names);
});
