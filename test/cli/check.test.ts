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

describe('the issued workbook as baseline', () => {
  const issued = exampleTable([{}, { deadline: '' }, { coop: '县财正局' }], {});
  const books = (rows: Parameters<typeof exampleTable>[0]) => ({
    workbooks: { '印发.xlsx': issued, '报送.xlsx': exampleTable(rows) },
  });
  const rulesOf = (
    { findings }: { findings: readonly { rule: string; baseline: boolean }[] },
    baseline: boolean,
  ) => findings.filter((finding) => finding.baseline === baseline).map(({ rule }) => rule);

  test('nobody is blamed for what it had, and it says where the table departs from it', async () => {
    const { parsed, code } = await json(
      ['报送.xlsx', '--baseline', '印发.xlsx'],
      books([{ lead: '县司法局', progress: '' }, { deadline: '' }, { coop: '县财正局' }]),
    );
    expect(rulesOf(parsed, true)).toEqual(['deadline/missing', 'unit/typo']);
    expect(rulesOf(parsed, false)).toEqual([
      'official/units-changed',
      'progress/missing',
      'status/done-without-progress',
    ]);
    expect(code).toBe(1);
  });

  test('also when rows were put in before them', async () => {
    const { parsed } = await json(['报送.xlsx', '--baseline', '印发.xlsx'], {
      workbooks: {
        '印发.xlsx': issued,
        '报送.xlsx': {
          ...issued,
          rows: [['0', '开展法治宣传', '2022年底', '县司法局', '无', '已办12场。', '推进中'], ...issued.rows],
        },
      },
    });
    expect(rulesOf(parsed, false)).toEqual(['official/row-added']);
    expect(parsed.counts.baseline).toBe(2);
  });

  test('the issued table itself departs in nothing', async () => {
    const { parsed, code } = await json(['印发.xlsx', '--baseline', '印发.xlsx'], books([{}]));
    expect({ code, verdict: parsed.verdict, open: rulesOf(parsed, false) }).toEqual({
      code: 0,
      verdict: 'clean',
      open: [],
    });
  });

  test('one that cannot be used is a sentence', async () => {
    const { code, told, out } = await runCommand(['check', '好.xlsx', '--baseline', '没有.xlsx'], {
      workbooks,
    });
    expect({ code, out, told: told.length }).toEqual({ code: 2, out: '', told: 1 });
  });
});

describe('options of rules', () => {
  const twice = { workbooks: { '重.xlsx': exampleTable([{}, {}, { text: '建设县域医疗卫生共同体' }]) } };
  const found = async (options: string) =>
    (
      await json(['重.xlsx', '--options', 'o.json'], { ...twice, texts: { 'o.json': options } })
    ).parsed.findings.map(({ rule }: { rule: string }) => rule);

  test('are used', async () => {
    expect(await found('{}')).toContain('structure/text-doubled');
    expect(await found('{"structure/text-doubled":{"shortest":20}}')).not.toContain('structure/text-doubled');
  });

  test.each([
    ['[1]', '“”'],
    ['{"unit/nobody":{}}', '“unit/nobody”'],
    ['{"structure/text-doubled":{"longest":3}}', '“structure/text-doubled longest”'],
    ['{"structure/text-doubled":{"shortest":0}}', '“structure/text-doubled shortest”'],
    ['{"structure/text-doubled":{"shortest":1.5}}', '“structure/text-doubled shortest”'],
  ])('%s is refused', async (options, named) => {
    const { code, told } = await runCommand(['check', '重.xlsx', '--options', 'o.json'], {
      ...twice,
      texts: { 'o.json': options },
    });
    expect({ code, told: told.filter((line) => line.includes(named)).length }).toEqual({ code: 2, told: 1 });
  });
});

test('what is set aside and no longer applies is named as removable', async () => {
  const texts = {
    'w.json': JSON.stringify([
      { rule: 'deadline/missing', no: '2', reason: '待明确', by: '王某', until: '2022-06-30' },
      { rule: 'unit/typo', no: '1', reason: '新设机构', by: '王某' },
    ]),
    'b.json': JSON.stringify([{ rule: 'unit/unknown', no: '1', raw: '远航互联', cell: 'D2' }]),
  };
  const line = ['错.xlsx', '--waivers', 'w.json', '--baseline', 'b.json'];
  const { parsed } = await json(line, { workbooks, texts });
  expect(parsed.removable).toMatchObject({
    expired: [{ rule: 'deadline/missing' }],
    waivers: [{ rule: 'unit/typo' }],
    baseline: [{ rule: 'unit/unknown' }],
  });
  const { out } = await runCommand(['check', ...line], { workbooks, texts });
  expect(out.split('需要整理')[1]?.split('\n')).toHaveLength(5);
});
