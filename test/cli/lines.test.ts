// `deadline` and `units`: every input line, blank ones too, gives exactly one line of output.

import fc from 'fast-check';
import { runCommand } from './madeUpTerminal';

const linesOf = (out: string): string[] => (out === '' ? [] : out.replace(/\n$/, '').split('\n'));
const jsonLines = (out: string): unknown[] => linesOf(out).map((line) => JSON.parse(line) as unknown);

test('deadline --json: one list a line, \\n is a line break', async () => {
  const { code, out } = await runCommand(['deadline', '--json'], { input: '2022年\\n6月底\n\n长期坚持\n' });
  expect(code).toBe(0);
  expect(jsonLines(out)).toMatchObject([
    [{ type: 'by', end: '2022-06-30', raw: '2022年\n6月底' }],
    [{ type: 'none' }],
    [{ type: 'ongoing', ongoing: true }],
  ]);
});

test('deadline: arguments are cells, year and date are the document’s', async () => {
  const ends = async (...line: string[]) =>
    (jsonLines((await runCommand(['deadline', '--json', ...line])).out) as { end: unknown }[][])[0]?.[0]?.end;
  expect(await ends('12月底前')).toBeNull();
  expect(await ends('12月底前', '--year', '2021')).toBe('2021-12-31');
  expect(await ends('本月底前', '--date', '2021-04-10')).toBe('2021-04-30');
});

test('deadline --text skips what is no deadline', async () => {
  const input = '力争2022年底前采购超过300个\n每人每年420元\n';
  const { out } = await runCommand(['deadline', '--text', '--json'], { input });
  expect(jsonLines(out)).toMatchObject([[{ type: 'by', end: '2022-12-31' }], [{ type: 'none' }]]);
});

test('units --json prints whole units', async () => {
  const { out } = await runCommand(['units', '--json', '--region', '沙坡头区'], {
    input: '区委组织部区委宣传部\n无\n',
  });
  const [first, second] = jsonLines(out) as Record<string, unknown>[][];
  expect(first?.map(({ short }) => short)).toEqual(['区委组织部', '区委宣传部']);
  expect(Object.keys(first?.[0] ?? {})).toEqual(
    'raw start end clean id name short kind match collective successor candidates'.split(' '),
  );
  expect(second).toEqual([]);
});

test('units takes a catalog file, and refuses one that is none', async () => {
  const catalog = {
    version: '1',
    region: { id: 'x', name: '某县', level: 'county', prefix: '县', titleWords: ['某县'] },
    units: [{ id: 'a', name: '县星海办公室', short: '县星海办', kind: 'government' }],
  };
  const texts = { 'c.json': JSON.stringify(catalog), 'bad.json': '{"units":[]}' };
  const { out } = await runCommand(['units', '--json', '--catalog', 'c.json', '县星海办'], { texts });
  expect(jsonLines(out)).toMatchObject([[{ id: 'a', match: 'exact' }]]);
  expect((await runCommand(['units', '--catalog', 'bad.json', '县星海办'], { texts })).code).toBe(2);
});

test.each(['deadline', 'units'])(
  '%s: as many lines out as in, for people and as JSON, whatever stands in them',
  async (command) => {
    const line = fc.string({ unit: fc.constantFrom(...'2022年6月底前长期坚持、区县财政局 —\\n“x\t') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom([], ['--json']),
        async (lines, flags) => {
          const { code, out } = await runCommand([command, ...flags], { input: `${lines.join('\n')}\n` });
          expect(code).toBe(0);
          expect(linesOf(out)).toHaveLength(lines.length);
        },
      ),
      { numRuns: 60 },
    );
  },
);

test('Traditional lines are read like Simplified ones, offsets in the printed line', async () => {
  const { out } = await runCommand(['deadline', '--json', '2022年底並長期堅持']);
  expect(jsonLines(out)).toMatchObject([[{ end: '2022-12-31', ongoing: true, span: [0, 11] }]]);
});

test('no input, no output', async () => {
  expect(await runCommand(['deadline', '--json'], { input: '' })).toMatchObject({ code: 0, out: '' });
});
