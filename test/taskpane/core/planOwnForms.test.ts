// Which sheets of a workbook are an office's own forms, and which official tables are left alone?
import { planOwnForms } from '../../../src/taskpane/core/planOwnForms';
import { findTables } from '../../../src/taskpane/core/findTables';
import { sheetOf } from '../../support/sheet';
import { gapTable } from '../tables';

test.each([
  [
    '单位 | 任务数 | 已完成 | 未填报\n县卫健局 | | | \n县教育局 | | | \n合计 | | |',
    'B2=1 C2=0 D2=1 B3=1 C3=0 D3=1',
  ],
  ['序号 | 牵头单位 | 牵头任务 | 办结 | 备注\n1 | 县卫健局 | | |\n2 | 县教育局 | 1 | |', 'C2=1 D2=0 D3=0'],
  [
    '责任分工落实情况统计表 | < | < | <\n序号 | 责任单位 | 任务 | 完成率\n | | | \n | | | \n | | | \n合计 | | |',
    'A3=1 B3=县卫健局 C3=1 D3=0 A4=2 B4=县教育局 C4=1 D4=0',
  ],
  ['责任单位 | 配合任务数 | 完成率\n县财政局 | |', 'B2=3'],
  ['序号 | 任务 | 责任单位 | 时限 | 已完成\n1 | 建设医共体 | 县卫健局 | 2022年底 |', ''],
  ['序号 | 重点任务 | 牵头单位 | 完成情况 | 逾期\n1 | 校舍改造 | 县教育局 | |', ''],
  ['姓名 | 电话\n张三 |', ''],
])('%s', async (drawing, filled) => {
  const sheets = [gapTable, sheetOf(`== 自用 ==\n${drawing}`)];
  const at = (await findTables(sheets)).find(({ found }) => found.sheet === gapTable.name);
  if (!at) throw new Error('no table');
  const { forms } = planOwnForms(at, '2022-12-31', sheets);
  const cells = forms.flatMap((form) => form.cells);
  expect(cells.map(({ edit, after }) => `${edit.cell}=${after}`).join(' ')).toBe(filled);
});
