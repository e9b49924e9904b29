// What do the generated sheets say? What all of them share, 任务明细, and the table of contents of the others.

import { deadlineSheetWords } from './deadlineSheet';
import { gapSheetWords } from './gapSheet';
import { overviewSheetWords } from './overviewSheet';
import { parameterSheetWords } from './parameterSheet';
import { unitSheetWords } from './unitSheet';

export const sheetMessages = {
  /** Entries of a person whose row is no longer in the list. */
  left: '已不在清单中的人工填写',
  /** Unprinted columns of the lists, by which they look into 任务明细. */
  lists: { key: '任务标识', row: '明细行' },
  footer: { left: '{region}责任分工表汇总', centre: '第 &P 页  共 &N 页' },
  titleBlock: {
    region: '地区：{region}',
    noRegion: '（题名中未写明）',
    asOf: '参照日：{day}',
    source: '来源：{sheet}（{size}，指纹 {fingerprint}）',
    sizeWithGroups: '{groups}类{tasks}项',
    size: '{tasks}项',
  },
  sourceState: {
    same: '与来源一致',
    changed: '来源已改动，名单类内容请重新生成',
    dayChanged: '参照日已改，名单类内容请重新生成',
  },
  lightReasons: {
    done: '完成情况填“{status}”',
    standing: '原文“{deadline}”，长期坚持，不因日期判为逾期',
    blank: '原文时限为空',
    undated: '原文“{deadline}”，没有可用的日期',
    late: '时限{day}，已过{days}天，未完成',
    ahead: '时限{day}，距参照日{days}天',
  },
  detail: {
    name: '任务明细',
    title: '任务明细',
    note: '一行为一项任务的一个责任单位。完成情况、进展两列取自来源表，来源表一改，本表及各汇总表随之变动。打印到“来源”列为止，右侧为全文。自有列请加在表的最右侧。',
    nobody: '（无{role}单位）',
    errorValue: '（错误值）',
  },
  parameters: parameterSheetWords,
  units: unitSheetWords,
  overview: overviewSheetWords,
  deadlines: deadlineSheetWords,
  gaps: gapSheetWords,
} as const;
