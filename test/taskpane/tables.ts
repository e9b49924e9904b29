// Small tables the pane's tests sit beside.

import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { sheetOf } from '../support/sheet';

const head = '序号 | 任务内容 | 完成时限 | 牵头单位 | 配合单位 | 进展情况 | 完成情况';

/** Nothing to find: two tasks, complete and in order. */
export const cleanTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局 | 县卫健局3月印发实施方案，县人民医院和6个乡镇卫生院已签订共建协议，双向转诊1200人次。暂未发现问题。 | 推进中
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 | 县教育局4月完成招标，12所学校已竣工8所。暂未发现问题。 | 推进中
`);

/** Two tasks with an empty entry each, and one without a lead. */
export const gapTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局 |  |
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 |  |
3 | 推进政务服务事项网上办理 | 2022年底 |  | 县财政局 | 县政务局已上线事项860项。 | 推进中
`);

/** A table of a region with a shipped catalog; three names in it that the catalog does not know. */
export const doubtfulTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
沙坡头区2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 区卫健局 | 区财政局、远航互联 |  |
2 | 实施中小学校舍维修改造 | 2022年底 | 区材政局 | 青鸟互动、区住建局 |  |
3 | 推进政务服务事项网上办理 | 2022年底 | 区卫健局 | 远航互联 |  |
`);

/** A table of a region nobody prepared. */
export const unpreparedTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
滨海县2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局、各乡镇 |  |
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 |  |
`);

/** Entries with needless blanks, full-width figures, and one that cannot be tidied by machine. */
export const untidyTable: SheetSnapshot = sheetOf(`
== 责任分工 ==
某县2022年重点任务责任分工表 | < | < | < | < | < | <
${head}
1 | 建设县域医疗卫生共同体 | 2022年底 | 县卫健局 | 县财政局 | \\_ 县卫健局３月印发实施方案，双向转诊１２００人次，占２６．３％。暂未发现问题。\\n | 推进中\\_
2 | 实施中小学校舍维修改造 | 2022年底 | 县教育局 | 县财政局 |  |
`);

/** Many tasks, none reported: as many findings and more. */
export function longTable(tasks: number): SheetSnapshot {
  const rows = Array.from(
    { length: tasks },
    (_, place) =>
      `${place + 1} | 办理第${place + 1}件实事 | 2022年底 | 县${['卫健', '教育', '财政'][place % 3]}局 | 县发改局 |  |`,
  );
  return sheetOf(
    ['== 责任分工 ==', '某县2022年重点任务责任分工表 | < | < | < | < | < | <', head, ...rows].join('\n'),
  );
}
