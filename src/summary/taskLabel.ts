// How do lists print a task's number and group?

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { SummaryTask } from './SummaryTask';

/** 序号 as printed, or 无序号. */
export function taskLabel({ no }: SummaryTask): string {
  return no ?? sheetMessages.gaps.noNumber;
}

/** 第3类, 第三类; other group marks as they are; `''` without a group. */
export function groupLabel({ group }: SummaryTask): string {
  const plain = String(group).replace(/^[（(]|[）)]$/g, '');
  const isNumber = /^(?:\d+|[一二三四五六七八九十百]+)$/.test(plain);
  return isNumber ? fill(sheetMessages.gaps.group, { no: plain }) : String(group);
}
