// Would drawing change anything? Then, and only then, something is written.

import type { SheetPlan } from '../../SheetPlan';
import { fingerprint } from './fingerprint';
import type { Surroundings } from './lookAround';

/** The same plan as last time, and our part of the sheet as Excel gave it back then. */
export function isUnchanged(plan: SheetPlan, plans: readonly SheetPlan[], before: Surroundings): boolean {
  const existing = before.existing.get(plan.id);
  const drawn = before.record.sheets[plan.id];
  if (!existing || !drawn || drawn.plan !== planFingerprint(plan, plans)) return false;
  return drawn.read === readFingerprint(plan, existing.cells, drawn.columns);
}

/** Fingerprint of a plan among others: which sheets are planned together decides what its formulas can name. */
export function planFingerprint(plan: SheetPlan, plans: readonly SheetPlan[]): string {
  return fingerprint([
    plan,
    plans.flatMap(({ tables, names }) => [...tables, ...names].map(({ name }) => name)),
  ]);
}

/** Fingerprint of what stands in our columns; a person's own cells count neither way. */
export function readFingerprint(
  plan: SheetPlan,
  cells: readonly (readonly unknown[])[],
  columns: number,
): string {
  const own = plan.rows.map(({ cells: planned }, y) =>
    Array.from({ length: columns }, (_, x) => {
      const isLeft = planned[x]?.value == null;
      return isLeft ? null : (cells[y]?.[x] ?? '');
    }),
  );
  return fingerprint(own);
}

/** Fingerprint of everything but contents: styles, sizes, merges, rules, print set-up. */
export function lookFingerprint(plan: SheetPlan): string {
  const { rows, name: _name, names: _names, ...rest } = plan;
  return fingerprint([rest, rows.map(({ height, cells }) => [height, cells.map((cell) => cell?.style)])]);
}
