// Which columns has 任务明细, how wide are they (points) and how do they look? Formulas name columns by these heads.

import type { StyleName } from './styles';

interface DetailColumnPlan {
  readonly width: number;
  readonly style: StyleName;
}

/** Printed up to 来源; behind it what formulas and readers of the full text need. */
export const detailColumnPlans = {
  任务标识: { width: 50, style: '责_明细中' },
  组号: { width: 30, style: '责_数字' },
  主要任务: { width: 124, style: '责_正文' },
  序号: { width: 40, style: '责_明细中' },
  任务: { width: 176, style: '责_正文' },
  角色: { width: 40, style: '责_明细中' },
  单位: { width: 84, style: '责_正文中' },
  目录: { width: 40, style: '责_明细中' },
  完成时限原文: { width: 112, style: '责_正文' },
  时限类型: { width: 62, style: '责_正文中' },
  当前时限: { width: 62, style: '责_日期' },
  距时限天数: { width: 40, style: '责_天数' },
  完成情况: { width: 72, style: '责_明细中' },
  进度: { width: 50, style: '责_明细中' },
  标: { width: 20, style: '责_明细中' },
  灯: { width: 44, style: '责_明细中' },
  灯的依据: { width: 196, style: '责_正文' },
  填报: { width: 62, style: '责_明细中' },
  来源: { width: 60, style: '责_链接' },
  任务首行: { width: 34, style: '责_天数' },
  角色首行: { width: 34, style: '责_天数' },
  主责: { width: 34, style: '责_天数' },
  临期: { width: 34, style: '责_天数' },
  逾期: { width: 34, style: '责_天数' },
  缺报: { width: 34, style: '责_天数' },
  已完成: { width: 34, style: '责_天数' },
  推进中: { width: 34, style: '责_天数' },
  长期坚持: { width: 34, style: '责_天数' },
  未启动: { width: 34, style: '责_天数' },
  未填报: { width: 34, style: '责_天数' },
  待核对: { width: 34, style: '责_天数' },
  认定: { width: 34, style: '责_天数' },
  规则灯: { width: 44, style: '责_明细中' },
  人工认定: { width: 44, style: '责_明细中' },
  认定至: { width: 62, style: '责_日期' },
  认定说明: { width: 150, style: '责_明细' },
  规范全称: { width: 150, style: '责_明细' },
  首个时限: { width: 62, style: '责_日期' },
  次个时限: { width: 62, style: '责_日期' },
  末个时限: { width: 62, style: '责_日期' },
  周期月数: { width: 34, style: '责_数字' },
  进展: { width: 200, style: '责_明细' },
  任务内容: { width: 200, style: '责_明细' },
  国家指标: { width: 160, style: '责_明细' },
  上期完成情况: { width: 72, style: '责_明细中' },
  上期进展: { width: 200, style: '责_明细' },
} as const satisfies Record<string, DetailColumnPlan>;

/** Head of a column of 任务明细. */
export type DetailColumn = keyof typeof detailColumnPlans;

/** The heads in their order. */
export const detailColumns = Object.keys(detailColumnPlans) as readonly DetailColumn[];

/** The last printed column. */
export const LAST_PRINTED: DetailColumn = '来源';
