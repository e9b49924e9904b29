// `quantities`: every input line, blank ones too, gives exactly one line of output, as the contract says.

import fc from 'fast-check';
import { runCommand } from './madeUpTerminal';

const linesOf = (out: string): string[] => (out === '' ? [] : out.replace(/\n$/, '').split('\n'));

test('--json: one list a line, the contract’s keys, null where no unit or time is printed', async () => {
  const input = '力争到2025年，县域内住院量占比达到85%以上\n\n死亡率降至0.045以下\n';
  const { code, out } = await runCommand(['quantities', '--json'], { input });
  expect(code).toBe(0);
  const read = linesOf(out).map((line) => JSON.parse(line) as Record<string, unknown>[]);
  expect(read).toMatchObject([
    [
      {
        raw: '达到85%以上',
        span: [17, 24],
        subject: '县域内住院量占比',
        relation: 'at-least',
        low: 85,
        high: null,
        unit: '%',
        when: { type: 'by', start: null, end: '2025-12-31', recur: null, ongoing: false },
        role: 'target',
      },
    ],
    [],
    [{ relation: 'at-most', low: null, high: 0.045, unit: null, when: null }],
  ]);
  expect(Object.keys(read[0]?.[0] ?? {}).join(' ')).toBe('raw span subject relation low high unit when role');
});

test('the year of the document resolves 今年', async () => {
  const { out } = await runCommand(['quantities', '--json', '--year', '2017', '今年签约覆盖率达到30%以上']);
  expect(JSON.parse(out)).toMatchObject([{ when: { end: '2017-12-31' } }]);
});

test('for people: what is counted, how much, by when', async () => {
  const { out } = await runCommand(['quantities', '补助由420元提高到450元，覆盖率35%—50%']);
  expect(out).toContain('补助：由420元变为450元（目标）；覆盖率：35%至50%（目标）');
});

test('as many lines out as in, for people and as JSON, whatever stands in them', async () => {
  const line = fc.string({ unit: fc.constantFrom(...'2022年底前达到85%以上、个万—\\n“x\t') });
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.constantFrom([], ['--json']),
      async (lines, flags) => {
        const { code, out } = await runCommand(['quantities', ...flags], { input: `${lines.join('\n')}\n` });
        expect(code).toBe(0);
        expect(linesOf(out)).toHaveLength(lines.length);
      },
    ),
    { numRuns: 40 },
  );
});
