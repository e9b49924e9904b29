// An organ printed twice is one slip, whatever the name before it; a word that begins with the organ's character is none.
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
