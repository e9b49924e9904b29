// The sheet's rows, what ships, and a person's judgements become one catalog; the matcher then reads by it.

import { emptyCatalog, mergeCatalogs } from '../../src/catalog';
import type { Catalog, CatalogUnit, Judgement } from '../../src/catalog/Catalog';
import { shapotou } from '../../src/catalog/regions/640502-shapotou';
import { createUnitReader } from '../../src/language/unit';

const unit = (short: string, more: Partial<CatalogUnit> = {}): CatalogUnit => ({
  id: `x/${short}`,
  name: `沙坡头${short}`,
  short,
  kind: 'government',
  aliases: [],
  former: [],
  successor: null,
  ...more,
});
const sheet = (units: readonly CatalogUnit[], more: Partial<Catalog> = {}): Catalog => ({
  ...emptyCatalog('nation'),
  tasks: [],
  statusWords: [],
  units,
  ...more,
});
const judged = (word: string, verdict: Judgement['verdict'], meant: string | null): Judgement => ({
  word,
  verdict,
  unit: meant,
  by: '王敏',
  on: '2022-09-30',
  scope: 'workbook',
});
const read = (catalog: Catalog, cell: string, documentDate = '2022-12-31') =>
  createUnitReader({ catalog, documentDate })
    .read(cell)
    .map(({ clean, short, match }) => [clean, short, match]);

test('rows of the sheet stand before what ships; the rest of what ships is still known', () => {
  const { units, region, tasks } = mergeCatalogs(
    sheet([unit('区水务局'), unit('区财政局', { name: '沙坡头区财政局（国资局）' })]),
    shapotou,
    null,
  );
  expect(units.map(({ short }) => short).slice(0, 3)).toEqual(['区水务局', '区财政局', '区委组织部']);
  expect(units.filter(({ short }) => short === '区财政局')).toHaveLength(1);
  expect(region).toEqual(shapotou.region);
  expect(tasks).toEqual(shapotou.tasks);
});

test('the sheet’s own tasks and words stand for the shipped ones', () => {
  const tasks = [{ no: '1', group: null, text: '修路', deadline: '2022年底' }];
  const statusWords = [{ word: '已销号', value: 'done' }] as const;
  const merged = mergeCatalogs(sheet([], { tasks, statusWords }), shapotou, null);
  expect([merged.tasks, merged.statusWords]).toEqual([tasks, statusWords]);
});

test('待确认 changes nothing; 否 takes a shipped unit out', () => {
  const shorts = (confirm: CatalogUnit['confirm'], short: string) =>
    mergeCatalogs(sheet([unit(short, { confirm })]), shapotou, null).units.map((one) => one.short);
  expect(shorts('pending', '区水务局')).not.toContain('区水务局');
  expect(shorts('pending', '区财政局')).toContain('区财政局');
  expect(shorts('refused', '区财政局')).not.toContain('区财政局');
});

test('the sheet names its region, else what ships, else the title does', () => {
  const own = { ...emptyCatalog('county', '县', '安徽省宣城市泾县').region, id: '341823' };
  expect(mergeCatalogs(sheet([], { region: own }), shapotou, null).region).toEqual(own);
  expect(mergeCatalogs(sheet([]), null, '南京市玄武区').region).toMatchObject({
    level: 'county',
    prefix: '区',
  });
  expect(mergeCatalogs(sheet([]), null, null).region.name).toBe('');
});

test('a unit with a last day is a former name afterwards, with its successor', () => {
  const own = sheet([unit('区旅游局', { until: '2019-03-31', successor: '区文旅局' }), unit('区文旅局')], {
    region: shapotou.region,
  });
  const catalog = mergeCatalogs(own, null, null);
  expect(read(catalog, '区旅游局')).toEqual([['区旅游局', '区旅游局', 'former']]);
  expect(read(catalog, '区旅游局', '2018-06-30')).toEqual([['区旅游局', '区旅游局', 'exact']]);
});

test.each<[string, string, Judgement[], unknown]>([
  ['unknown', '远航互联', [], ['远航互联', null, 'unknown']],
  ['another name', '远航互联', [judged('远航互联', 'alias', '区财政局')], ['远航互联', '区财政局', 'alias']],
  ['a slip', '区材政局', [judged('区材政局', 'typo', '沙坡头区财政局')], ['区材政局', '区财政局', 'alias']],
  [
    'of two the last',
    '远航互联',
    [judged('远航互联', 'not-unit', null), judged('远航互联', 'alias', '区财政局')],
    ['远航互联', '区财政局', 'alias'],
  ],
  ['a unit not listed', '远航互联', [judged('远航互联', 'alias', '区海事局')], ['远航互联', null, 'unknown']],
  [
    'another unit’s alias',
    '区健康总院',
    [judged('区健康总院', 'alias', '区人民医院')],
    ['区健康总院', '区人民医院', 'alias'],
  ],
])('judged %s', (_, cell, judgements, expected) => {
  const catalog = mergeCatalogs(sheet([], { judgements }), shapotou, null);
  expect(read(catalog, cell)).toEqual([expected]);
  expect(read(catalog, `区医保局、${cell}`)).toEqual([['区医保局', '区医保局', 'exact'], expected]);
});

test('what is no unit is read over, alone and among units, and its characters are still accounted for', () => {
  const judgements = [judged('远航互联', 'not-unit', null)];
  const reader = createUnitReader({ catalog: mergeCatalogs(sheet([], { judgements }), shapotou, null) });
  for (const cell of ['远航互联', '区医保局、远航互联', '区医保局远航互联区财政局']) {
    const { units, fillers } = reader.readCell(cell);
    expect(units.map(({ match }) => match)).not.toContain('unknown');
    expect(
      [...units, ...fillers]
        .map(({ raw }) => raw)
        .sort()
        .join('').length,
    ).toBe(cell.replace('、', '').length);
    expect(fillers.map(({ raw }) => raw)).toContain('远航互联');
  }
});

test('words of a person’s own list are no units either', () => {
  const catalog = mergeCatalogs(sheet([], { notUnits: ['工作专班'] }), shapotou, null);
  expect(read(catalog, '区财政局、工作专班')).toEqual([['区财政局', '区财政局', 'exact']]);
});
