/** @jest-environment node */
// 督查 from 开始校验 to the signed page: three planted errors found, one put right, one waived, one looked at; deadlines, report, certificate.

import { openDesk, Preview, type Desk } from './support/Preview';
import { lookAt } from './support/lookAt';
import { NO_SUCH_DAY, ODD_STATUS, planted, UNTIDY } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

/** Fills in the grounds. */
async function waive(preview: Preview): Promise<void> {
  await preview.click('豁免…');
  await preview.pane
    .getByRole('textbox', { name: /^理由/ })
    .fill('印发原文如此，已请示区医改领导小组办公室。');
  await preview.pane.getByRole('textbox', { name: /^批准人/ }).fill('李建国（区医改领导小组办公室）');
  await preview.pane.getByRole('textbox', { name: /^有效到/ }).fill('2023-06-30');
}

test.each([320, 450])('at %i: found, understood, put right, waived, reported', async (width) => {
  const preview = await Preview.open(desk, width, await planted());
  const { pane } = preview;
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  await preview.click(/^督查/);
  await pane.getByRole('radio', { name: /^已印发/ }).click();
  wrong.push(...(await lookAt(preview, '20-before')));
  await preview.click('开始校验');
  await preview.says('暂不能上报');
  wrong.push(...(await lookAt(preview, '21-findings')));
  expect(await preview.host<number>('host.writingTrips().length')).toBe(0);

  // Each of the three says its cell, what, why and what to do.
  await pane.getByRole('combobox', { name: '排列方式' }).selectOption('按行次');
  for (const { cell } of [NO_SUCH_DAY, ODD_STATUS]) {
    await preview.click('查找问题');
    await pane.getByRole('searchbox').fill(cell);
    await preview.says(new RegExp(`含“${cell}”的有`));
    await preview.click('看下一处');
    for (const label of ['是什么', '为什么', '怎么办'])
      expect(await pane.getByText(label, { exact: true }).count()).toBeGreaterThan(0);
    await preview.until(() => preview.selected(), cell);
    wrong.push(...(await lookAt(preview, `22-card-${cell}`)));
    if (cell === NO_SUCH_DAY.cell) {
      // Official text: nothing is offered that would change it.
      expect(await pane.getByRole('button', { name: /^改正：/ }).count()).toBe(0);
      await waive(preview);
      wrong.push(...(await lookAt(preview, '23-waive')));
      await preview.click('确定豁免');
      await preview.says('已豁免，保存在本工作簿里');
      await preview.click('关闭');
    }
    await pane.getByRole('searchbox').press('Escape');
  }

  await preview.click(/^改正\d+处$/);
  await preview.says('只整理填报栏');
  wrong.push(...(await lookAt(preview, '24-fix-all')));
  await preview.click(/^改正选中的/);
  await preview.says(/^已改正/);
  wrong.push(...(await lookAt(preview, '25-fixed')));
  expect(await preview.cell(UNTIDY.cell)).toContain('2022年8月');
  expect(await preview.cell(NO_SUCH_DAY.cell)).toBe(NO_SUCH_DAY.put);
  await preview.click('关闭');

  await pane.getByRole('tab', { name: /^时限/ }).click();
  await pane.getByRole('list', { name: '各项任务的时限情况' }).waitFor();
  wrong.push(...(await lookAt(preview, '26-lights')));
  await pane.getByRole('tab', { name: /^问题/ }).click();

  await preview.click('校验报告');
  await preview.says('已生成工作表“校验报告”');
  expect(await preview.sheets()).toContain('校验报告');
  wrong.push(...(await lookAt(preview, '27-reported')));
  expect(wrong).toEqual([]);
  await preview.close();
});

/** What the errors of the official text come to when its writer fills them in. */
const MENDED = [
  { cell: 'F42', put: '区卫健局' },
  { cell: 'F48', put: '区医保局' },
  { cell: 'E48', put: '2022年底' },
];

test('a table without errors comes to its certificate', async () => {
  const preview = await Preview.open(desk, 320, await planted(MENDED));
  const wrong: string[] = [];
  await preview.says('已找到责任分工表');
  await preview.click(/^督查/);
  await preview.pane.getByRole('radio', { name: /^起草中/ }).click();
  await preview.click('开始校验');
  await preview.says('没有必须修改的问题');
  wrong.push(...(await lookAt(preview, '28-passable')));
  await preview.click('校验证明');
  await preview.button('生成证明（A4一页）').waitFor();
  wrong.push(...(await lookAt(preview, '29-certificate')));
  await preview.click('生成证明（A4一页）');
  await preview.until(async () => (await preview.sheets()).includes('校验证明'), true);
  expect(wrong).toEqual([]);
  await preview.close();
});
