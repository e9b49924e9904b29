// How does a task stand against its deadline, in one of six lights with a symbol that black-and-white paper keeps? What a person has set decides, as long as it holds.

import type { FormulaPart } from '../workbook/SheetPlan';
import { formula } from './formula';
import type { ProgressClass } from './progressClass';
import { named, own } from './references';

/** 灯, with its symbol (标), ink and fill. All symbols are in GB2312, so that 仿宋_GB2312 prints them. */
export const lights = {
  完成: { symbol: '√', ink: '1E6B34', fill: 'E8F3EA' },
  正常: { symbol: '●', ink: '1F4E79', fill: 'E7EEF6' },
  临近: { symbol: '▲', ink: '8A5A00', fill: 'FFF3D6' },
  逾期: { symbol: '■', ink: 'A61B1B', fill: 'FBE4E4' },
  长期: { symbol: '◆', ink: '4D4D4D', fill: 'EDEDED' },
  无时限: { symbol: '○', ink: '6B6B6B', fill: 'FFFFFF' },
} as const;

export type Light = keyof typeof lights;

/** The lights in their order. */
export const lightNames = Object.keys(lights) as readonly Light[];

/**
 * The light of a task by the rules. 长期 decides before the day: a standing duty is never late by its date alone; on the day itself a task is 临近.
 * @param daysLeft days from the as-of day to the deadline in force, negative when it has passed, null without a date
 */
export function lightOf(
  progress: ProgressClass,
  deadlineKind: string,
  daysLeft: number | null,
  soonDays: number,
): Light {
  if (progress === '已完成') return '完成';
  if (deadlineKind.endsWith('长期')) return '长期';
  if (daysLeft === null) return '无时限';
  if (daysLeft < 0) return '逾期';
  return daysLeft <= soonDays ? '临近' : '正常';
}

/** The same as a formula of 任务明细[规则灯]. */
export function ruleLightFormula(): FormulaPart[] {
  return formula`IF(${own('进度')}="已完成","完成",IF(RIGHT(${own('时限类型')},2)="长期","长期",IF(${own('当前时限')}="","无时限",IF(${own('距时限天数')}<0,"逾期",IF(${own('距时限天数')}<=${named('临近天数')},"临近","正常")))))`;
}

/** 任务明细[认定]: 1 where a person has set the light and it still holds. */
export function isSetFormula(): FormulaPart[] {
  return formula`IF(${own('人工认定')}="",0,IF(${own('认定至')}>=${named('参照日')},1,0))`;
}

/** 任务明细[灯]. */
export function lightFormula(): FormulaPart[] {
  return formula`IF(${own('认定')}=1,${own('人工认定')},${own('规则灯')})`;
}

/** 任务明细[标]: the light's symbol. */
export function symbolFormula(): FormulaPart[] {
  return formula`IFERROR(VLOOKUP(${own('灯')},${named('灯号表')},2,FALSE),"")`;
}
