// A notice that stands in the cells of a sheet, one paragraph a cell, with everything a person has to look at.

import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../../src/workbook/SheetSnapshot';
import { snapshotOf } from '../../support/sheet';

/** The notice, a line a paragraph. */
export const noticeText = `滨海县人民政府办公室关于印发滨海县2023年就业工作要点的通知
滨政办发〔2023〕6号
各乡镇人民政府，县政府各部门：
现将《滨海县2023年就业工作要点》印发给你们，请认真组织实施。
2023年3月2日
滨海县2023年就业工作要点
一、总体要求
坚持就业优先，稳存量、扩增量。
二、重点任务
（一）稳定企业岗位。落实失业保险稳岗返还政策，对不裁员、少裁员的企业给予补助。（县人社局牵头，县财政局、县税务局配合，2023年9月底前完成）
（二）支持创业带动就业。力争2023年底前发放創業担保贷款(dai)2000万元。（县人社局、县财政局负责）
（三）开展职业技能培训。全年培训8000人次。
（四）加强高校毕业生就业服务。开展“一对一”帮扶。（责任单位：县教体局、县人社局；责任领导：李芳）
本项工作的补助标准由相关部门另行制定后报县政府同意。
（五）保障农民工工资支付。（县人社局、区远航互联负责，排在第一位的为牵头单位，下同）
三、保障措施
（一）加强组织领导。各乡镇、各部门要高度重视。`;

/** A sheet with a text in column A, a paragraph a cell. */
export function textSheet(text: string): SheetSnapshot {
  const lines = text.split('\n').map((line, place) => [place, line] as const);
  const cells = lines.flatMap(([place, line]): [number, SnapshotCell][] =>
    line === '' ? [] : [[cellKey(place + 1, 1), { value: line, text: line }]],
  );
  return snapshotOf(new Map(cells), { name: '通知' });
}

/** The sheet of the notice. */
export const noticeSheet = textSheet(noticeText);
