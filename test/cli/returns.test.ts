// A round from the command line, with real files: out to the units, back, merged, chased, compared, and into the next period.

import { readFileSync } from 'node:fs';
import { editWorkbookFile } from '../../src/workbook/file';
import { runCommand } from './madeUpTerminal';

const master = new Uint8Array(readFileSync('seeds/000-shapotou.xlsx'));
const bytes = { '总表.xlsx': master };
const out = ['--out', '发出', '--period', '2022年三季度', '--due', '2022-10-10', '--as-of', '2022-09-25'];

async function dispatched(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files, code } = await runCommand(['dispatch', '总表.xlsx', ...out, '--json'], { bytes });
  expect(code).toBe(0);
  return files;
}

test('dispatch names every file and its tasks', async () => {
  const { out: printed, code } = await runCommand(
    ['dispatch', '总表.xlsx', ...out, '--unit', '区发改局', '--json'],
    { bytes },
  );
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toEqual({
    files: [{ unit: '区发改局', file: '总表-区发改局.xlsx', tasks: ['13', '14', '15'] }],
    left: [],
  });
});

test.each([
  ['a unit nobody knows', ['dispatch', '总表.xlsx', ...out, '--unit', '区海洋局'], '区海洋局'],
  ['a table without entry columns', ['dispatch', '清单.xlsx', ...out], 'rollover'],
  ['a master that is not there', ['intake', '没有.xlsx', '来.xlsx'], '没有.xlsx'],
  ['its own source', ['intake', '总表.xlsx', '总表.xlsx', '--out', '总表.xlsx'], '来源文件'],
  ['a file that is there already', ['intake', '总表.xlsx', '总表.xlsx', '--out', '清单.xlsx'], '--force'],
  ['decisions that are none', ['intake', '总表.xlsx', '总表.xlsx', '--decide', '决定.json'], '决定清单'],
  ['another region’s table to compare with', ['compare', '清单.xlsx', '总表.xlsx'], '“清单.xlsx”里是'],
  ['no period', ['rollover', '总表.xlsx', '--out', '下.xlsx'], '--period'],
])('%s: one sentence, exit code 2', async (_, line, words) => {
  const list = new Uint8Array(readFileSync('seeds/004-yuzhong-list.xlsx'));
  const { code, told, files } = await runCommand(line, {
    bytes: { ...bytes, '清单.xlsx': list },
    texts: { '决定.json': '{}' },
  });
  expect([code, told.length, files.size]).toEqual([2, 1, 0]);
  expect(told[0]).toContain(words);
});

test('a filled file comes back under any name; the merged table is a new file, the second time nothing changes', async () => {
  const sent = (await dispatched()).get('发出/总表-区发改局.xlsx') ?? new Uint8Array();
  const filled = await editWorkbookFile(sent, [
    { sheet: '附件', cell: 'H5', expected: null, content: '=1+1 已出台细则。' },
  ]);
  const files = { ...bytes, '微信图片.xlsx': filled, '坏.xlsx': new Uint8Array([80, 75, 3, 4]) };
  const line = ['intake', '总表.xlsx', '微信图片.xlsx', '坏.xlsx', '--as-of', '2022-10-12', '--json'];
  const first = await runCommand([...line, '--out', '合并.xlsx', '--status', '报送情况.xlsx', '--chase'], {
    bytes: files,
  });
  const result = JSON.parse(first.out);
  expect(first.code).toBe(1);
  expect(
    result.files.map(({ outcome, reason, unit }: Record<string, unknown>) => [outcome, reason, unit]),
  ).toEqual([
    ['used', null, '区发改局'],
    ['rejected', 'damaged', null],
  ]);
  expect(result.reconciliation).toEqual({
    files: { in: 2, used: 1, rejected: 1 },
    entries: { read: 1, written: 1, unchanged: 0, conflicts: 0 },
  });
  expect([...first.files.keys()]).toEqual(['合并.xlsx', '报送情况.xlsx']);
  expect(first.told.filter((text) => text.startsWith('区发改局'))).toHaveLength(1);
  const merged = first.files.get('合并.xlsx') ?? new Uint8Array();
  const second = await runCommand(['intake', '合并.xlsx', '微信图片.xlsx', '--json'], {
    bytes: { '合并.xlsx': merged, '微信图片.xlsx': filled },
  });
  expect(JSON.parse(second.out).reconciliation.entries).toEqual({
    read: 1,
    written: 0,
    unchanged: 1,
    conflicts: 0,
  });
  const compared = await runCommand(['compare', '总表.xlsx', '合并.xlsx', '--json'], {
    bytes: { ...bytes, '合并.xlsx': merged },
  });
  expect(JSON.parse(compared.out).counts).toMatchObject({ new: 1, none: 31 });
});

test('rollover writes a new file and says that the official text is the same', async () => {
  const {
    code,
    out: printed,
    files,
  } = await runCommand(
    ['rollover', '总表.xlsx', '--period', '2022年四季度', '--out', '下期.xlsx', '--json'],
    { bytes },
  );
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ period: '2022年四季度', columns: ['I'] });
  expect([...files.keys()]).toEqual(['下期.xlsx']);
});

test('the words for people: each file, what is wrong, the reconciliation', async () => {
  const filled = await editWorkbookFile(master, [
    { sheet: '附件', cell: 'H23', expected: null, content: '已出台细则。' },
    { sheet: '附件', cell: 'C23', expected: null, content: '改写' },
  ]);
  const { out: printed } = await runCommand(['intake', '总表.xlsx', '来.xlsx', '--as-of', '2022-10-12'], {
    bytes: { ...bytes, '来.xlsx': filled },
  });
  expect(printed).toContain('收到文件1个，');
  expect(printed).toContain('读到内容');
});
