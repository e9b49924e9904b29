// `read`, `explain` and `summarize`.

import { pageIds } from '../../src/jobs/rulePage';
import { exampleTable } from '../../src/rules/exampleTable';
import { runCommand } from './madeUpTerminal';

const workbooks = { '表.xlsx': exampleTable([{}, { text: '改造校舍\n12所' }]) };

test('read --json prints the table as read', async () => {
  const { code, out } = await runCommand(['read', '表.xlsx', '--json'], { workbooks });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    sheet: '表1',
    columns: { text: 'B' },
    tasks: [{ index: 1, row: 2, no: '1' }, { text: '改造校舍\n12所' }],
  });
});

test('read for people is a line of facts, a head and a line a task', async () => {
  const { out } = await runCommand(['read', '表.xlsx'], { workbooks });
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toContain('改造校舍 12所');
});

test.each(pageIds)('explain %s prints its page', async (id) => {
  const { code, out } = await runCommand(['explain', id]);
  expect(code).toBe(0);
  expect(out).toContain(id);
});

describe('summarize', () => {
  test('writes a new workbook and says so on standard error', async () => {
    const { code, out, told, written } = await runCommand(['summarize', '表.xlsx', '--out', '汇总.xlsx'], {
      workbooks,
    });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(told).toHaveLength(1);
    expect(written.get('汇总.xlsx')?.length).toBeGreaterThan(0);
  });

  test.each([
    ['the source itself', '表.xlsx'],
    ['no .xlsx', '汇总.pdf'],
    ['a place that cannot be written', '只读/汇总.xlsx'],
  ])('refuses %s', async (_what, file) => {
    const { code, told } = await runCommand(['summarize', '表.xlsx', '--out', file], { workbooks });
    expect(code).toBe(2);
    expect(told[0]).toContain(file);
  });
});
