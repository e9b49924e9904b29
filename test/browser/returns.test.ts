/** @jest-environment node */
// 发出与收回 as the office does it: sent out, filled in, taken back, decided, merged, who still owes, chased, more files, taken back, the next period.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import type { Download } from 'playwright-core';
import { PROGRESS, returned, STATUS, unzipped, upload, type Filling } from './returnedFiles';
import { lookAt } from './support/lookAt';
import { openDesk, Preview, type Desk } from './support/Preview';

jest.setTimeout(600_000);

const SEED = path.join(__dirname, '../../seeds/000-shapotou.xlsx');
/** A task the 区卫健局 leads, and what stands there before anybody reports. */
const STANDING = { cell: 'H6', row: 6, text: '区卫健局二季度已启动。' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

async function master(): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(SEED));
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.getCell(STANDING.cell).value = STANDING.text;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function contentOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** Official cells of the sheet: all but those that are filled in. */
const official = (sheet: readonly string[][]): readonly string[][] =>
  sheet.map((row) => row.slice(0, PROGRESS - 1));

const report =
  (unit: string) =>
  (filling: Filling): void =>
    filling.rows.forEach((row) => {
      filling.put(row, PROGRESS, `${unit}已办理，=第${row}行记录在案。`);
      filling.put(row, STATUS, '推进中');
    });

test.each([320, 450])('the whole round, the pane %i wide', async (width) => {
  const bytes = await master();
  const preview = await Preview.open(desk, width, bytes);
  const { page, pane } = preview;
  const wrong: string[] = [];
  const look = async (name: string): Promise<void> =>
    void wrong.push(...(await lookAt(preview, `returns-${name}`)));
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const downloaded = async (press: () => Promise<void>): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return download;
  };
  const give = (files: Parameters<ReturnType<typeof page.locator>['setInputFiles']>[0]) =>
    pane.locator('input[type=file]').setInputFiles(files);
  /** Its own words: those of the merge before may still be there for a moment. */
  const merge = async (): Promise<void> => {
    await preview.click(/^写入\d+格$/);
    await preview.button('撤销这次合并').waitFor();
  };
  const tab = (name: string) => pane.getByRole('tab', { name, exact: true }).click();

  await preview.click(/^汇总/);
  await preview.says('要生成哪些表？');
  const before = await preview.sheet();
  await preview.click('打开发出与收回');

  // 发出
  await pane.getByRole('textbox', { name: '报送期' }).fill('2022年三季度');
  await pane.getByRole('textbox', { name: '期号' }).fill('第3期');
  await pane.getByRole('textbox', { name: '报送时限' }).fill('10月');
  await preview.says(/没有认出这个日期/);
  await pane.getByRole('textbox', { name: '报送时限' }).fill('2022年10月10日');
  await look('01-send');
  const zip = await downloaded(() => preview.click(/^下载全部\d+份$/));
  expect(zip.suggestedFilename()).toMatch(/责任分工表填报表\.zip$/);
  const sent = await unzipped(await contentOf(zip));
  const sentTo = (unit: string): Uint8Array =>
    Object.entries(sent).find(([name]) => name.endsWith(`-${unit}.xlsx`))?.[1] ?? new Uint8Array();
  expect(Object.keys(sent)).toHaveLength(10);
  await look('02-sent');
  const one = await downloaded(() => preview.click('再打开区财政局的填报表'));
  expect(one.suggestedFilename()).toMatch(/^新工作簿\d+\.xlsx$/);

  // 收回
  await tab('收回');
  await preview.says('收回各单位的填报表');
  await look('03-nothing-yet');
  const files = [
    await returned(sentTo('区卫健局'), '新建工作表(2).xlsx', report('区卫健局')),
    await returned(sentTo('区医保局'), '报表.xlsx', (filling) => {
      report('区医保局')(filling);
      const [row = 0] = filling.rows;
      filling.put(row, 5, `${filling.text(row, 5)}（可酌情）`);
    }),
    await returned(sentTo('区财政局'), '财政.xlsx', (filling) => {
      report('区财政局')(filling);
      filling.say('报送期', '2022年二季度');
    }),
    await returned(sentTo('区委编办'), '报表.xlsx', (filling) => {
      report('区委编办')(filling);
      filling.put(filling.rows[0] ?? 0, PROGRESS, '');
    }),
    upload('坏了.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])),
    upload(
      '照片.png',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array<number>(64).fill(0)]),
    ),
  ];
  await give(files);
  await preview.says('收到文件6个，采用3个，未采用3个。');
  await look('04-files');
  await preview.click(/^报表\.xlsx · 需核实/);
  await preview.says('正式内容与原表不符1处');
  expect(await pane.locator('ins').innerText()).toBe('（可酌情）');
  await look('05-official-changed');
  await preview.says(/“财政\.xlsx”是2022年二季度的报表/);
  await preview.says(/“照片\.png”是图片（照片或截图）/);

  // 待决定
  await preview.click(/^逐格决定/);
  const conflict = pane.getByRole('radiogroup').first();
  await conflict.waitFor();
  await look('06-conflict');
  const count = await pane.getByRole('radiogroup').count();
  for (let place = 0; place < count; place += 1)
    await pane.getByRole('radiogroup').nth(place).getByRole('radio', { name: /^采用/ }).first().click();
  await preview.says('都已决定。');
  await look('07-decided');
  await preview.click('回到文件列表');

  // 合并
  await preview.click(/^看合并前后/);
  await preview.says(/正式文字一律不动/);
  await look('08-preview');
  const trips = await preview.host<number>('host.writingTrips().length');
  expect(trips).toBe(0);
  await merge();
  await preview.says('收到文件6个，采用3个，未采用3个。');
  const line = await pane
    .getByText(/^读到内容\d+条/)
    .first()
    .innerText();
  const [read = 0, written = 0, same = 0, open = 0] = (line.match(/\d+/g) ?? []).map(Number);
  expect(read).toBe(written + same + open);
  expect(open).toBe(0);
  await look('09-merged');
  const merged = await preview.sheet();
  expect(official(merged)).toEqual(official(before));
  expect(await preview.cell(STANDING.cell)).toContain('区卫健局已办理，=第');
  expect(merged.flat().filter((text) => text.includes('区医保局已办理')).length).toBeGreaterThan(5);

  // 报送情况 and 催报
  await preview.click('看报送情况');
  await preview.says(/10个单位中，还有8个没有报齐。/);
  await look('10-standing');
  await preview.click('生成“报送情况”表');
  await preview.says('已生成工作表“报送情况”。');
  expect(await preview.sheets()).toContain('报送情况');
  await preview.click('复制给区财政局的催报文字');
  await preview.says('已复制');
  expect(await preview.frame.evaluate<string>('navigator.clipboard.readText()')).toMatch(
    /^区财政局联络员您好.*报送时限（10月10日）已过/,
  );
  await preview.click('区财政局');
  await look('11-chase');
  expect(await pane.getByRole('button', { name: /^复制给/ }).count()).toBe(8);

  // Another file comes in; what came before is still there.
  await pane.getByRole('tab', { name: '督查' }).click();
  await preview.says('校验会查三件事');
  await pane.getByRole('tab', { name: '汇总' }).click();
  await preview.click('打开发出与收回');
  await give([await returned(sentTo('区财政局'), '财政（补报）.xlsx', report('区财政局'))]);
  await preview.says('收到文件7个，采用4个，未采用3个。');
  await tab('报送情况');
  await preview.says(/10个单位中，还有7个没有报齐。/);
  expect(await pane.getByRole('button', { name: '复制给区财政局的催报文字' }).count()).toBe(0);
  await tab('收回');
  await preview.click(/^看合并前后/);
  await merge();
  const stacked = await preview.sheet();
  expect(stacked.flat().some((text) => /区卫健局：[^]*区财政局：/.test(text))).toBe(true);

  // Taken back in one step, and once more the same afterwards.
  await preview.click('撤销这次合并');
  await preview.says(/已撤销/);
  expect(await preview.sheet()).toEqual(merged);
  await preview.click(/^看合并前后/);
  await merge();
  expect(await preview.sheet()).toEqual(stacked);
  await preview.click('文件列表');
  await preview.says('没有要写入的内容');

  // 对比 and 转入下期
  await tab('对比');
  await give(upload('上期.xlsx', bytes));
  await preview.says(/^与上期\.xlsx比：/);
  await look('12-compare');
  await give(upload('渝中区.xlsx', readFileSync(path.join(SEED, '../004-yuzhong-list.xlsx'))));
  await preview.says(/^“渝中区\.xlsx”里是.*，这张是.*，不是同一张表，没有对比。/);
  await look('12-compare-refused');
  await tab('转入下期');
  await pane.getByRole('textbox', { name: '下一期的名称' }).fill('2022年四季度');
  await look('13-roll');
  const next = await downloaded(() => preview.click('生成新工作簿'));
  const book = new Workbook();
  await book.xlsx.load(await contentOf(next));
  const heads = book.worksheets[0]?.getRow(4).values as unknown[];
  expect(JSON.stringify(heads)).toContain('2022年四季度');
  await preview.says('2022年四季度的表已打开为新工作簿，请另存。');

  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await preview.host('host.unknown')).toEqual([]);
  await preview.close();
});
