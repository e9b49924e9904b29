// `check`: exit codes, several files, forms, waivers and baseline.

import { exampleTable } from '../../src/rules/exampleTable';
import { runCommand, type MadeUpFiles } from './madeUpTerminal';

const workbooks = {
  '好.xlsx': exampleTable([{}, {}]),
  '警.xlsx': exampleTable([{}, { no: '1' }, {}]),
  '错.xlsx': exampleTable([{}, { deadline: '' }]),
  '空.xlsx': { headings: ['姓名', '电话'], rows: [['王某', '123']] },
};

const json = async (line: readonly string[], files: MadeUpFiles = { workbooks }) => {
  const result = await runCommand(['check', '--format', 'json', ...line], files);
  return { ...result, parsed: JSON.parse(result.out) };
};

test.each([
  [['好.xlsx'], 0],
  [['警.xlsx'], 0],
  [['错.xlsx'], 1],
  [['好.xlsx', '错.xlsx'], 1],
  [['错.xlsx', '没有.xlsx', '好.xlsx'], 2],
  [['空.xlsx'], 2],
])('exit code of %j is %s', async (files, code) => {
  expect((await runCommand(['check', ...files], { workbooks })).code).toBe(code);
});

test('one file is one object with the day used, several are an array', async () => {
  expect((await json(['好.xlsx'])).parsed).toMatchObject({
    file: '好.xlsx',
    sheet: '表1',
    asOf: '2022-12-31',
    state: 'issued',
    verdict: 'clean',
  });
  expect(
    (await json(['好.xlsx', '错.xlsx'])).parsed.map(({ verdict }: { verdict: string }) => verdict),
  ).toEqual(['clean', 'blocked']);
});

test('a file that cannot be used is told and the others are done', async () => {
  const { parsed, told } = await json(['错.xlsx', '没有.xlsx', '好.xlsx']);
  expect(parsed[1]).toEqual({ file: '没有.xlsx', error: told[0] });
  expect(parsed[2]).toMatchObject({ file: '好.xlsx' });
});

test('as text, only usable files stand on standard output', async () => {
  const { out, told } = await runCommand(['check', '没有.xlsx', '好.xlsx'], { workbooks });
  expect(out).not.toContain('没有.xlsx');
  expect(told).toHaveLength(1);
});

test('--as-of and --state are used', async () => {
  const { parsed } = await json(['错.xlsx', '--as-of', '2023-05-01', '--state', 'draft']);
  expect(parsed).toMatchObject({ asOf: '2023-05-01', state: 'draft' });
});

test('--sheet chooses the sheet; a name that is not there is a sentence', async () => {
  const two = { workbooks: { '两.xlsx': [workbooks['好.xlsx'], workbooks['错.xlsx']] } };
  expect((await json(['两.xlsx', '--sheet', '表2'], two)).parsed).toMatchObject({
    sheet: '表2',
    verdict: 'blocked',
  });
  expect((await json(['两.xlsx', '--sheet', '表3'], two)).parsed.error).toContain('表3');
});

test('waived findings do not count until the waiver has expired', async () => {
  const texts = {
    'w.json': JSON.stringify([
      { rule: 'deadline/missing', no: '2', reason: '待明确', by: '王某', until: '2022-12-31' },
    ]),
  };
  const files = { workbooks, texts };
  const waived = await json(['错.xlsx', '--waivers', 'w.json'], files);
  expect(waived).toMatchObject({ code: 0, parsed: { verdict: 'clean', counts: { error: 0, waived: 1 } } });
  expect((await json(['错.xlsx', '--waivers', 'w.json', '--as-of', '2023-01-01'], files)).code).toBe(1);
});

test.each([
  ['{', '不是 JSON'],
  ['{}', '不是豁免清单'],
  ['[{"rule":"unit/typo"}]', '第1条'],
])('waivers %s are refused', async (text, named) => {
  const { code, told, out } = await runCommand(['check', '好.xlsx', '--waivers', 'w.json'], {
    workbooks,
    texts: { 'w.json': text },
  });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(told[0]).toContain(named);
});

test('a former check is the baseline', async () => {
  const former = await json(['错.xlsx']);
  const texts = { 'b.json': former.out };
  const again = await json(['错.xlsx', '--baseline', 'b.json'], { workbooks, texts });
  expect(again).toMatchObject({ code: 0, parsed: { verdict: 'clean', counts: { error: 0, baseline: 1 } } });
});

test('a baseline that is none is refused', async () => {
  const { code, told } = await runCommand(['check', '好.xlsx', '--baseline', 'b.json'], {
    workbooks,
    texts: { 'b.json': '{"a":1}' },
  });
  expect(code).toBe(2);
  expect(told).toHaveLength(1);
});
