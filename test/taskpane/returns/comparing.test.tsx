/** @jest-environment ./test/taskpane/PaneEnvironment.cjs */
// 对比: last period from a file; what changed, by kind; a file that is another table, another region's, or none is refused.
import '../setup';
import { fireEvent, screen, within } from '@testing-library/react';
import { sheetOf } from '../../support/sheet';
import { violations } from '../violations';
import { tableFile, toReturns, withEntries, type Office } from './office';

const head = '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况';
const NEIGHBOUR = sheetOf(`
邻近区2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 区卫健局 | 区财政局 | 已挂牌。 |
2 | 实施中小学校舍维修改造 | 2022年底 | 区教育局 | 区财政局 | 已开工。 |
3 | 推进政务服务事项网上办理 | 2022年底 | 区政务局 | 区财政局 | |
`);
const OTHER = sheetOf(`
某县2022年河湖管护责任分工表 | < | < | < | < | < | <
${head}
1 | 清理河道垃圾120吨 | 2022年底 | 县水务局 | 县财政局 | 已清理。 |
2 | 划定河湖管理范围 | 2022年底 | 县自然资源局 | | 已划定。 |
`);

/** The step 对比 of a table with entries. */
async function toCompare(): Promise<Office & { readonly give: (file: File) => void }> {
  const sheet = withEntries(
    new Map([
      [3, ['组建医疗共同体2个，累计转诊300人次。', '推进中']],
      [4, ['维修校舍3栋。', '推进中']],
    ]),
  );
  const office = await toReturns({ sheet });
  await office.user.click(screen.getByRole('tab', { name: '对比' }));
  const give = (file: File): void => {
    fireEvent.change(screen.getByLabelText('选上期的文件…', { selector: 'input' }), {
      target: { files: [file] },
    });
  };
  return { ...office, give };
}

test('task by task, the counts first; one kind alone; nothing is written', async () => {
  const { user, give, workbook } = await toCompare();
  give(
    tableFile(
      '二季度报表.xlsx',
      new Map([
        [3, ['组建医疗共同体1个。', '已完成']],
        [4, ['维修校舍3栋。', '推进中']],
        [5, ['已上线事项80项。', '推进中']],
      ]),
    ),
  );
  expect(
    await screen.findByText(
      '与二季度报表.xlsx比：新增0项，有变化0项，与上期一字不差1项，倒退1项，本期未报1项，两期均无0项。',
    ),
  ).toBeVisible();
  const titles = (): (string | null)[] =>
    screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(titles()).toEqual(['第1项 · 倒退', '第2项 · 与上期相同', '第3项 · 本期未报']);
  await user.selectOptions(screen.getByRole('combobox', { name: '列出哪些' }), 'dropped');
  expect(titles()).toEqual(['第3项 · 本期未报']);
  const row = screen.getByRole('heading', { name: '第3项 · 本期未报' }).closest('li') ?? document.body;
  expect(within(row).getByText('已上线事项80项。')).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: '列出哪些' }), 'new');
  expect(screen.getByText('没有这样的任务。')).toBeVisible();
  expect(await violations()).toEqual([]);
  expect(workbook.drawn).toEqual([]);
  expect((await workbook.readJournal()).entries).toEqual([]);
});

test.each([
  [
    'another region',
    NEIGHBOUR,
    /“来的\.xlsx”里是邻近区的“邻近区2022年重点任务责任分工表”，这张是某县的“某县2022年/,
  ],
  [
    'another table',
    OTHER,
    /“来的\.xlsx”里的“某县2022年河湖管护责任分工表”与这张“某县2022年.*”不是同一张表：2项任务中只有0项/,
  ],
  ['no table', sheetOf('\n食堂菜谱 | 周一\n午餐 | 米饭\n'), /“来的\.xlsx”里没有找到责任分工表/],
])('%s: one sentence, and no comparison, not even an earlier one', async (_, sheet, sentence) => {
  const { give } = await toCompare();
  give(tableFile('上期.xlsx', new Map([[3, ['组建医疗共同体1个。', '推进中']]])));
  expect(await screen.findByText(/^与上期\.xlsx比：/)).toBeVisible();
  give(tableFile('来的.xlsx', sheet));
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByText(/比：新增/)).toBeNull();
  expect(screen.queryByRole('combobox', { name: '列出哪些' })).toBeNull();
});

test('a file that is no workbook: the sentence of the file', async () => {
  const { give } = await toCompare();
  give(new File(['?'], '照片.jpg'));
  expect(await screen.findByText('是图片。')).toBeVisible();
});
