// What sheets are called in this workbook, and what the plans' formulas can name.

import type { SheetPlan } from '../../SheetPlan';
import { freeName } from './freeName';
import type { Surroundings } from './lookAround';
import type { FormulaScope } from './planFormula';

/** Actual sheet names by plan id: ours keep what a person called them, new ones avoid names that are taken. */
export function sheetNames(plans: readonly SheetPlan[], before: Surroundings): Map<string, string> {
  const taken = new Set(before.sheetNames.map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const plan of plans) {
    const own = before.existing.get(plan.id)?.name ?? (standsBegun(plan, before) ? plan.name : undefined);
    const name = own ?? freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    names.set(plan.id, name);
  }
  return names;
}

/** Was the plan's sheet begun and never marked? */
export function standsBegun({ name }: SheetPlan, { begun, sheetNames: there }: Surroundings): boolean {
  return begun.has(name) && there.includes(name);
}

/** Tables and names that stand or are being drawn, and sheets by their actual names. */
export function scopeOf(
  plans: readonly SheetPlan[],
  before: Surroundings,
  names: ReadonlyMap<string, string>,
): FormulaScope {
  const actual = new Map(plans.map((plan) => [plan.name, names.get(plan.id) ?? plan.name]));
  return {
    sheetName: (planned) => actual.get(planned) ?? planned,
    tables: plans.flatMap((plan) => plan.tables.map((table) => ({ sheet: plan.name, table }))),
    names: new Set([...plans.flatMap((plan) => plan.names.map(({ name }) => name)), ...before.record.names]),
  };
}
