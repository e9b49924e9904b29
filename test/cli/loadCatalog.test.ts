// `--catalog` takes .json and .xlsx; without it a workbook is read by its own sheet 参考目录.

import { catalogJson } from '../../src/jobs/catalog/catalogFiles';
import { emptyCatalog } from '../../src/catalog';
import { sheetsOf } from '../support/sheet';
import { runCommand } from './madeUpTerminal';

const catalogSheet = `
== 参考目录 ==
全称 | 简称 | 类别 | 确认 |  | 名称 | 判断 | 指的单位 | 认定人
滨海县财政局 | 县财政局 | 政府部门 | 是 |  | 远航互联 | 指这个单位 | 县数据局 | 王敏
滨海县数据局 | 县数据局 | 大局 | 是 |  | 有关企业 | 不是单位
滨海县外事办 | 县外事办 |  | 待确认`;
const table = `
== 责任分工 ==
滨海县2022年重点任务责任分工表
序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位
1 | 建设数据平台 | 2022年底 | 县数据局 | 远航互联、有关企业
2 | 改造校舍 | 2022年底 | 县财政局 | 山海实业`;
const sheets = {
  '目录.xlsx': sheetsOf(catalogSheet),
  '带目录.xlsx': sheetsOf(table + catalogSheet),
  '表.xlsx': sheetsOf(table),
  '空.xlsx': sheetsOf('== 通讯录 ==\n姓名 | 电话'),
};
const texts = {
  '目录.json': catalogJson({
    ...emptyCatalog('county', '县', '滨海县'),
    judgements: [{ word: '有关企业', verdict: 'not-unit', unit: null, by: '王敏', on: null, scope: 'desk' }],
  }),
};

async function matches(file: string) {
  const { out, code, told } = await runCommand(
    ['units', '县财政局、远航互联', '有关企业', '县外事办', '--json', '--catalog', file],
    { sheets, texts },
  );
  const lines = out.trim().split('\n').filter(Boolean);
  const units = lines.map((line) => (JSON.parse(line) as { match: string }[]).map(({ match }) => match));
  return { code, told, units };
}

test('an .xlsx with a sheet 参考目录 serves as catalog; a bad cell is told, the rest serves', async () => {
  const { units, told, code } = await matches('目录.xlsx');
  expect({ units, code }).toEqual({ units: [['exact', 'alias'], [], ['pattern']], code: 0 });
  expect(told).toEqual([expect.stringContaining('C3写的是“大局”')]);
});

test('judgements in a .json hold as well', async () => {
  expect((await matches('目录.json')).units).toEqual([['pattern', 'unknown'], [], ['pattern']]);
});

test('a workbook without such a sheet is refused by name', async () => {
  const { code, told } = await matches('空.xlsx');
  expect(code).toBe(2);
  expect(told[0]).toContain('空.xlsx');
});

test.each([
  ['its own sheet', ['带目录.xlsx'], ['unit/unknown E4', 'unit/not-canonical E3']],
  [
    'the catalog that is said',
    ['表.xlsx', '--catalog', '目录.xlsx'],
    ['unit/unknown E4', 'unit/not-canonical E3'],
  ],
  ['no catalog', ['表.xlsx'], []],
])('check reads by %s', async (_, args, expected) => {
  const { out } = await runCommand(['check', ...args, '--format', 'json', '--as-of', '2022-09-30'], {
    sheets,
  });
  const { findings } = JSON.parse(out) as { findings: { rule: string; cell: string | null }[] };
  const units = findings.map(({ rule, cell }) => `${rule} ${cell ?? ''}`);
  expect(units.filter((one) => /unknown|not-canonical/.test(one)).sort()).toEqual([...expected].sort());
});

test('the sheet 参考目录 itself is never taken for the table', async () => {
  const { out } = await runCommand(['read', '带目录.xlsx', '--json'], { sheets });
  expect(JSON.parse(out)).toMatchObject({ sheet: '责任分工', otherTables: [] });
});
