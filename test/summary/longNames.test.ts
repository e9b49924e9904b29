// Long names of regions and units: nothing above a list is cut, nothing beside a page number is overprinted.

import { summarize } from '../../src/jobs/summarize';
import { regionTitle } from '../../src/summary/regionTitle';
import { exampleTable } from './exampleTable';

const titled = (region: string | null) =>
  regionTitle({ catalog: null, table: exampleTable([], { region }).table });

test.each([
  ['新疆维吾尔自治区博尔塔拉蒙古自治州阿拉山口市艾比湖镇', '艾比湖镇'],
  ['宁夏回族自治区中卫市沙坡头区', '沙坡头区'],
  ['山东省济南市人民政府驻济南市市中区', '市中区'],
  ['中卫市沙坡头区', '中卫市沙坡头区'],
  ['', ''],
])('%s is called %s', (region, title) => {
  expect(titled(region)).toBe(title);
});

const sheetFor = (region: string, unit: string) => {
  const { table, source } = exampleTable([{ lead: [unit] }], { region });
  const plan = summarize(table, { asOf: '2022-12-31', source }).find(({ id }) => id === 'leadUnits');
  if (!plan) throw new Error('no sheet of leads');
  return plan;
};

test('a line above a list that is too long for one has two, with room for both', () => {
  const head = (region: string) => {
    const [, state] = sheetFor(region, '区财政局').rows;
    const value = state?.cells[0]?.value;
    const text = typeof value === 'object' && value ? String(value.value) : '';
    return { lines: text.split('\n').length, height: state?.height };
  };
  expect(head('某市某区')).toEqual({ lines: 1, height: 20.25 });
  expect(head('新疆维吾尔自治区博尔塔拉蒙古自治州阿拉山口市艾比湖镇')).toEqual({ lines: 2, height: 36 });
});

test('a column of long unit names is wider, up to a limit', () => {
  const width = (unit: string) => sheetFor('某市某区', unit).columns[1]?.width;
  expect(width('区财政局')).toBe(96);
  expect(width('某'.repeat(30))).toBe(177);
  expect(width('某'.repeat(79))).toBe(190);
});
