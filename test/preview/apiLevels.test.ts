/** @jest-environment ./test/preview/ExcelEnvironment.cjs */
// Members newer than the chosen Excel are not there.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { apiLevel } from '../../src/preview/excel-host/protocol/apiLevel';
import { openInExcel } from './simulatedExcel';
import { workbookOf } from './workbookData';

jest.setTimeout(60_000);

test('the table is what the type definitions say', () => {
  const script = path.resolve(__dirname, '../../scripts/generate-api-levels.mjs');
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();
});

test.each<[string, string, number]>([
  ['Range', 'GetMergedAreasOrNullObject', 13],
  ['Table', 'Resize', 13],
  ['StyleCollection', 'GetItemOrNullObject', 14],
  ['Range', 'Values', 1],
])('%s.%s came with ExcelApi 1.%i', (type, member, level) => {
  expect(apiLevel(type, member)).toBe(level);
});

test.each<[string, 'there' | 'ApiNotFound']>([
  ['1.12', 'ApiNotFound'],
  ['1.13', 'there'],
  ['1.14', 'there'],
  ['1.17', 'there'],
  ['1.20', 'there'],
])('merged areas in an Excel of %s: %s', async (level, expected) => {
  const host = await openInExcel(workbookOf({ name: '表', rows: [['甲']], merges: [[2, 1, 3, 1]] }), level);
  const read = Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem('表').getRange('A1:B9').getMergedAreasOrNullObject();
    merged.load('address');
    await context.sync();
    return 'there';
  }).catch(({ code }: { code: string }) => code);
  expect(await read).toBe(expected);
  expect(host.unknown).toEqual([]);
});
