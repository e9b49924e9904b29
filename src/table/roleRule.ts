// When a 责任单位 column or a note above the table says who leads: 排在第一位的为牵头单位, 只列牵头部门.

import { normalForm } from '../language/text';
import type { Unit } from '../language/unit/Unit';
import type { DutyTable } from './DutyTable';

/** How units of a 责任单位 column divide. */
export type RoleRule = 'first-leads' | 'all-lead' | 'responsible';

/** A task's units by role. */
export interface UnitsByRole {
  readonly lead: readonly Unit[];
  readonly coop: readonly Unit[];
  readonly responsible: readonly Unit[];
}

const FIRST =
  /(?:第一|首)[位个家名]?(?:者|的)?(?:责任)?(?:单位|部门)?(?:者|的)?(?:均?为|是|即)(?:主要)?(?:牵头|主办)|(?:排|列|写)(?:名|序)?在?(?:第一|首)[位个家名]?(?:者|的)?(?:单位|部门)?牵头|(?:排|列)在?(?:最前|前面|最前面)的?(?:单位|部门)?(?:为|是)牵头|牵头(?:责任)?(?:单位|部门)[均皆]?(?:排|列)(?:名|序)?在?(?:第一|首)/;
const ALL = /[只仅]列(?:出|明|示)?了?(?:主要)?牵头/;

/** The rule a sentence states about how units are listed (`plain`: its normal form without blanks); null when it states none. */
export function leadRuleIn(plain: string): Exclude<RoleRule, 'responsible'> | null {
  if (FIRST.test(plain)) return 'first-leads';
  return ALL.test(plain) ? 'all-lead' : null;
}

/** The rule printed in the column's heading or around the table. */
export function roleRule(table: DutyTable): RoleRule {
  const heading =
    table.columns.responsible === null ? '' : (table.headings.get(table.columns.responsible) ?? '');
  const printed = normalForm(
    [heading, table.title?.text ?? '', ...table.surroundings.map(({ text }) => text)].join('\n'),
    {
      blanks: 'drop',
    },
  ).text;
  return leadRuleIn(printed) ?? 'responsible';
}

/** The rule for one cell: where units answer separately (分别负责), no first one leads. */
export function ruleOfCell(rule: RoleRule, cell: string): RoleRule {
  return rule === 'first-leads' && /分别负责|各负其责/.test(normalForm(cell).text) ? 'responsible' : rule;
}

/** Units of the three columns with the rule applied to those of the 责任单位 column. */
export function divideRoles(units: UnitsByRole, rule: RoleRule): UnitsByRole {
  if (rule === 'responsible' || units.lead.length > 0 || units.responsible.length === 0) return units;
  if (rule === 'all-lead') return { lead: units.responsible, coop: units.coop, responsible: [] };
  return {
    lead: units.responsible.slice(0, 1),
    coop: [...units.responsible.slice(1), ...units.coop],
    responsible: [],
  };
}
