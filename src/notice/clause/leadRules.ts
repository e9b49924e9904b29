// Rules a notice states in its text about how units are to be read: 排在第一位的为牵头部门（，下同）, 只列牵头部门.

import { normalForm } from '../../language/text';
import { leadRuleIn } from '../../table/roleRule';
import type { LeadRule } from '../Notice';

/** A stated rule and how far it reaches: only its own clause, everything after it, the tasks of the section above it, or all tasks above that no other rule holds for. */
export interface StatedRule {
  readonly rule: LeadRule;
  readonly reach: 'here' | 'from-here' | 'above' | 'all-above';
}

const FROM_HERE = /(?:以?下|后)[均皆都]?同|下列|以下|各项任务|各任务/;
const ABOVE = /(?:以上|上述|前述)(?:各|所有|全部|任务|工作|事项|措施|项目|内容|[只仅均])/;
const ALL_ABOVE = /(?:以上|上述|前述)(?:各项|各条|所有|全部|各)/;
/** Between marks, a gloss (為(wei)) being none; a rule is one such part, with 下同 behind it. */
const PART = /(?:[^,，;；。：:（(]|[（(](?=[a-zà-ǜ]+[)）]))+/gi;

/** Where the rule's words stand in a clause, so that no unit is read from them. */
export function ruleParts(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(PART)].flatMap(({ index, 0: part }) => {
    const plain = normalForm(part).text;
    const isRule = leadRuleIn(plain) !== null || /^\s*以?下[均皆都]?同/.test(plain);
    return isRule ? [{ start: index, end: index + part.length }] : [];
  });
}

/** The rule a text states; null when it states none. */
export function statedRule(text: string): StatedRule | null {
  const plain = normalForm(text).text;
  const rule = leadRuleIn(plain);
  if (rule === null) return null;
  if (ABOVE.test(plain)) return { rule, reach: ALL_ABOVE.test(plain) ? 'all-above' : 'above' };
  return { rule, reach: rule === 'all-lead' || FROM_HERE.test(plain) ? 'from-here' : 'here' };
}
