/** @jest-environment node */
// Screens that no walk comes to, looked at as the others are: every theme, axe, the words, the width, and 200 %.

import { Workbook } from '@cj-tech-master/excelts';
import { openDesk, Preview, type Desk } from './support/Preview';
import { lookAt, zoomed } from './support/lookAt';
import { planted } from './support/planted';

jest.setTimeout(600_000);

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

type Rows = readonly (readonly (string | number)[])[];

async function book(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const made = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = made.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return new Uint8Array(await made.xlsx.writeBuffer());
}

const HEAD = ['序号', '任务内容', '完成时限', '牵头单位', '配合单位', '进展情况', '完成情况'];
const LONG = '推进新型城镇化建设和城乡融合发展工作领导小组办公室（县发展改革和科技局）';
const SIX_LINES =
  '某市某县人民政府办公室关于印发\n贯彻落实省委省政府关于深化改革的\n实施意见重点任务责任分工的通知\n（二〇二二年度修订稿）\n附件二：重点任务指标体系及\n责任分工表（征求意见稿）';
const duty = (title: string, unit: string): Rows => [
  [title],
  HEAD,
  [1, '建成社区养老服务站6个', '2022年底', unit, '县财政局', '', ''],
  [2, '完成老旧小区改造12个', '2022年10月底', unit, '远航互联、县财正局', '', ''],
];

/** Steps of one opened workbook; `see` looks at what they came to. */
interface Course {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly steps: (preview: Preview, see: (state: string) => Promise<void>) => Promise<void>;
}

const toCheck = async (preview: Preview, state: RegExp): Promise<void> => {
  await preview.click(/^督查/);
  await preview.pane.getByRole('radio', { name: state }).click();
  await preview.click('开始校验');
  await preview.pane.getByRole('tab', { name: /^问题/ }).waitFor();
};

const courses: readonly Course[] = [
  {
    name: 'no table, and a workbook that cannot be read',
    bytes: () => book({ 会议签到: [['姓名', '单位']], 空表: [] }),
    async steps(preview, see) {
      await preview.says('这个工作簿里没有找到责任分工表');
      await see('90-none');
      await preview.host(`host.disturb({ kind: 'busy', times: 99 })`);
      await preview.click('再找一次');
      await preview.says('没有读到表格');
      await see('91-unread');
      await preview.click('详情（给网管看）');
      await preview.host('host.calm()');
      await preview.click('重试');
      await preview.says('这个工作簿里没有找到责任分工表');
    },
  },
  {
    name: 'two tables, a title of six lines and long names of units',
    bytes: () =>
      book({ 今年: duty(SIX_LINES, LONG), 去年: duty('某县2021年重点任务责任分工表', '县民政局') }),
    async steps(preview, see) {
      await preview.says('找到2张责任分工表');
      await see('92-two');
      await preview.click(/征求意见稿/);
      await preview.says('已找到责任分工表');
      await see('93-long-title');
      await preview.click(/^填报/);
      await preview.says('您是哪个单位的？');
      await preview.click('没有我的单位');
      await see('94-long-unit');
      await preview.pane.getByRole('radio').first().click();
      await preview.click('开始填报');
      await preview.says(/还有\d+项要填/);
      await see('95-long-tasks');
      await preview.pane.getByRole('tab', { name: '目录' }).click();
      await preview.click('逐个认定');
      await preview.says('这个名称指的是：');
      await see('96-judge');
    },
  },
  {
    name: 'the catalog: region, learning, exchange',
    bytes: () => book({ 今年: duty('重点任务责任分工表', '县民政局') }),
    async steps(preview, see) {
      await preview.says('已找到责任分工表');
      await preview.click(/^督查/);
      await preview.pane.getByRole('tab', { name: '目录' }).click();
      await preview.pane.getByRole('tab', { name: /^单位/ }).waitFor();
      await see('97-no-catalog');
      await preview.click('更改地区');
      await preview.button('返回').waitFor();
      await see('98-region');
      await preview.click('返回');
      await preview.click('导入导出');
      await preview.button('返回').waitFor();
      await see('99-exchange');
      await preview.click('返回');
      await preview.click('从本表学习');
      await preview.button('返回').waitFor();
      await see('9a-learn');
    },
  },
  {
    name: 'findings searched and arranged, a rule explained, the sheet changed, a check that fails',
    bytes: () => planted(),
    async steps(preview, see) {
      const { pane } = preview;
      await preview.says('已找到责任分工表');
      await toCheck(preview, /^已印发/);
      await pane.getByRole('combobox', { name: '排列方式' }).selectOption('按单位');
      await see('30-by-unit');
      await preview.click('查找问题');
      await pane.getByRole('searchbox').fill('查无此事');
      await see('31-nothing-found');
      await pane.getByRole('searchbox').fill('E5');
      await preview.click('看下一处');
      await preview.click('说明');
      await preview.button('返回').waitFor();
      await see('32-rule');
      await preview.click('返回');
      await preview.click('更多');
      await preview.click('记为印发时已有…');
      await preview.says(/^印发时已有的\d+处/);
      await see('37-issued');
      await preview.click(/^(?:取消|返回)$/);
      await pane.getByRole('tab', { name: /^时限/ }).click();
      await pane
        .getByText(/制定推广三明医改经验的政策措施/)
        .first()
        .click();
      await preview.click('改判…');
      await preview.says('改判这一项的时限情况');
      await see('38-override');
      await pane.getByRole('dialog').press('Escape');
      await pane.getByRole('tab', { name: /^问题/ }).click();
      await preview.put('I12', '已完成');
      await pane.getByRole('heading', { level: 1 }).click();
      await preview.says('表格已变');
      await see('33-changed');
      await preview.host(`host.disturb({ kind: 'busy', times: 99 })`);
      await preview.click('再次校验');
      await preview.says('校验没有完成，表格没有变');
      await see('34-not-checked');
    },
  },
  {
    name: 'the units of a cell in a draft',
    bytes: () => planted(),
    async steps(preview, see) {
      await preview.says('已找到责任分工表');
      await preview.click(/^填报/);
      await preview.pane.getByRole('radio', { name: /^区医保局/ }).click();
      await preview.click('开始填报');
      await preview.says(/还有\d+项要填/);
      await preview.host(`void host.state.book.find('附件').facade.getRange('G24').activate()`);
      await preview.click('这张表还在起草');
      await see('35-units-of-a-cell');
      await preview.click('编辑单位');
      await preview.pane.getByRole('searchbox', { name: '添加单位' }).fill('qf');
      await see('36-unit-picker');
    },
  },
];

test.each(courses)('$name', async ({ bytes, steps }) => {
  const preview = await Preview.open(desk, 320, await bytes());
  const wrong: string[] = [];
  await steps(preview, async (state) => {
    wrong.push(...(await lookAt(preview, state)), ...(await zoomed(preview, state)));
  });
  expect(wrong).toEqual([]);
  await preview.close();
});
