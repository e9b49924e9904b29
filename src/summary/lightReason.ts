// Why does a task have its light, and measured by which day? A light without its reason is not shown.

import { fill } from '../messages/fill';
import { lightOverrideWords } from '../messages/zh-CN/lightOverride';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { FormulaPart } from '../workbook/SheetPlan';
import { asText, type SourceValue } from './excelText';
import { printedDay } from './dayNumber';
import { formula } from './formula';
import type { Light } from './light';
import type { TaskOverride } from './lightOverride';
import { printedDayFormula } from './printedDayFormula';
import { own } from './references';
import { sentenceFormula } from './sentenceFormula';

/** What the reason is told from. */
export interface LightFacts {
  /** The rules' own. */
  readonly ruleLight: Light;
  readonly override: TaskOverride | null;
  readonly status: SourceValue;
  readonly deadlineText: string;
  /** Serial number of the deadline in force; null = none. */
  readonly deadline: number | null;
  readonly daysLeft: number | null;
}

/** 灯的依据: what a person has set and why, then what the rules say. */
export function lightReason(facts: LightFacts): string {
  const { override, ruleLight: rule } = facts;
  if (override === null) return ruleReason(facts);
  const { light, note, holds } = override;
  const said = fill(holds ? lightOverrideWords.holds : lightOverrideWords.expired, { light, note, rule });
  return said + ruleReason(facts);
}

function ruleReason({ ruleLight: light, status, deadlineText, deadline, daysLeft }: LightFacts): string {
  const reasons = sheetMessages.lightReasons;
  if (light === '完成') return fill(reasons.done, { status: asText(status) });
  if (light === '长期') return fill(reasons.standing, { deadline: deadlineText });
  if (deadline === null || daysLeft === null) {
    return deadlineText === '' ? reasons.blank : fill(reasons.undated, { deadline: deadlineText });
  }
  const day = printedDay(deadline);
  if (daysLeft < 0) return fill(reasons.late, { day, days: -daysLeft });
  return fill(reasons.ahead, { day, days: daysLeft });
}

/** The same as a formula of 任务明细[灯的依据]. */
export function lightReasonFormula(): FormulaPart[] {
  const { holds, expired } = lightOverrideWords;
  const blanks = { light: own('人工认定'), note: own('认定说明'), rule: own('规则灯') };
  const said = formula`IF(${own('认定')}=1,${sentenceFormula(holds, blanks)},${sentenceFormula(expired, blanks)})`;
  return formula`IF(${own('人工认定')}="","",${said})&${ruleReasonFormula()}`;
}

function ruleReasonFormula(): FormulaPart[] {
  const reasons = sheetMessages.lightReasons;
  const deadline = own('完成时限原文');
  const day = printedDayFormula(own('当前时限'));
  const done = sentenceFormula(reasons.done, { status: own('完成情况') });
  const standing = sentenceFormula(reasons.standing, { deadline });
  const undated = sentenceFormula(reasons.undated, { deadline });
  const late = sentenceFormula(reasons.late, { day, days: formula`-${own('距时限天数')}` });
  const ahead = sentenceFormula(reasons.ahead, { day, days: own('距时限天数') });
  const noDay = formula`IF(${deadline}="",${sentenceFormula(reasons.blank, {})},${undated})`;
  const dated = formula`IF(${own('距时限天数')}<0,${late},${ahead})`;
  return formula`IF(${own('规则灯')}="完成",${done},IF(${own('规则灯')}="长期",${standing},IF(${own('规则灯')}="无时限",${noDay},${dated})))`;
}
