// What goes wrong on the command line is one plain Chinese sentence on standard error and exit code 2, nothing on standard output.

import { exampleTable } from '../../src/rules/exampleTable';
import { runCommand } from './madeUpTerminal';

test.each([
  [['frobnicate'], 'frobnicate'],
  [[], '--help'],
  [['check'], 'FILE'],
  [['check', '--bogus', 'a.xlsx'], '--bogus'],
  [['check', 'a.xlsx', '--as-of'], '--as-of'],
  [['check', 'a.xlsx', '--as-of', '2022-02-30'], '2022-02-30'],
  [['check', 'a.xlsx', '--as-of', '2022年底'], '2022年底'],
  [['check', 'a.xlsx', '--date', '22-1-1'], '22-1-1'],
  [['check', 'a.xlsx', '--year', '22'], '22'],
  [['check', 'a.xlsx', '--state', 'final'], 'draft、issued'],
  [['check', 'a.xlsx', '--format', 'xml'], 'text、json、sarif、html'],
  [['check', 'a.xlsx', '--waivers', '没有.json'], '没有.json'],
  [['read', 'a.xlsx', 'b.xlsx'], '参数过多'],
  [['read', '没有.xlsx'], '没有.xlsx'],
  [['summarize', 'a.xlsx'], '--out'],
  [['clean', 'a.xlsx'], '--out'],
  [['clean', 'a.xlsx', '--out', 'a.xlsx'], '来源文件'],
  [['clean', 'a.xlsx', '--out', '副本.pdf'], '.xlsx'],
  [['clean', '没有.xlsx', '--out', '副本.xlsx'], '没有.xlsx'],
  [['doctor'], 'ADDRESS'],
  [['explain', 'unit/tpyo'], 'unit/typo'],
  [['units', '--catalog', '没有.json', '县财政局'], '没有.json'],
])('%j', async (line, named) => {
  const { code, out, told } = await runCommand(line);
  expect({ code, out, sentences: told.length }).toEqual({ code: 2, out: '', sentences: 1 });
  expect(told[0]).toContain(named);
  expect(told[0]).toMatch(/[。）]$/);
  expect(told[0]?.replace(/[a-z]+\/[a-z-]+/g, '')).not.toMatch(/error|unknown|missing|argument/i);
});

test.each([[['--help']], [['check', '--help']], [['deadline', '-h']]])(
  '%j shows Chinese usage and is no failure',
  async (line) => {
    const { code, out, told } = await runCommand(line);
    expect({ code, told }).toEqual({ code: 0, told: [] });
    expect(out).toMatch(/用法/);
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|default|display/);
  },
);

test('what nobody foresaw is a sentence too, and the other files are done', async () => {
  const broken = { headings: ['任务内容'], rows: [[]], merges: ['no address'] };
  const { code, told, out } = await runCommand(['check', '坏.xlsx', '好.xlsx', '--format', 'json'], {
    workbooks: { '坏.xlsx': broken, '好.xlsx': exampleTable([{}]) },
  });
  expect({ code, sentences: told.length }).toEqual({ code: 2, sentences: 1 });
  expect(JSON.parse(out)).toMatchObject([{ error: told[0] }, { verdict: 'clean' }]);
});
