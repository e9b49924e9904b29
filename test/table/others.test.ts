// Nothing printed is lost: what stands under a heading nobody knows is kept as printed, with its address.

import { readTables } from '../../src/table/readTables';
import { sheetOf } from '../support/sheet';

test('cells under an unknown heading are kept, blank ones are not', () => {
  const [table] = readTables([
    sheetOf(`
某县重点工作责任分工表
序号 | 任务内容 | 责任单位 | 完成时限 | 资金（万元）
1 | 建设县域医疗卫生共同体 | 县卫健局 | 2022年底 | 350
2 | 实施中小学校舍维修改造 | 县教育局 | 2022年底 |
`),
  ]);
  expect(
    table?.tasks.map(({ others }) =>
      others?.map(({ heading, raw, row, column }) => [heading, raw, row, column]),
    ),
  ).toEqual([[['资金（万元）', '350', 3, 5]], undefined]);
  expect(table?.notes).toEqual([{ id: 'column-not-read', data: { column: 'E', heading: '资金（万元）' } }]);
});
