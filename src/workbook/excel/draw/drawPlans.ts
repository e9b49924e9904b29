// Puts generated sheets into the workbook: made once, refreshed in place, left alone when nothing changed.
// Sheets with tables and names come first, because the formulas of all others name them.

import type { SheetPlan } from '../../SheetPlan';
import type { DrawReport, DrawWatch } from '../../Workbook';
import { RECORD_KEY, type DrawnRecord } from './DrawnRecord';
import { lookAround, type Surroundings } from './lookAround';
import { Pen } from './Pen';
import { isUnchanged } from './isUnchanged';
import { refuseDrawing } from './refuseDrawing';
import { scopeOf, sheetNames } from './drawingScope';
import { SheetDrawing } from './SheetDrawing';
import { writeRecord } from './writeRecord';

/** Draws the plans; refuses before the first write when a sheet is protected or a name belongs to somebody else. */
export async function drawPlans(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  watch: DrawWatch,
): Promise<DrawReport> {
  const before = await lookAround(context, plans);
  const changed = plans.filter((plan) => !isUnchanged(plan, plans, before));
  refuseDrawing(changed, before);
  const pen = new Pen(context);
  const styles = { there: new Set(before.styleNames), unsure: new Set(before.record.making) };
  const names = sheetNames(plans, before);
  const scope = scopeOf(plans, before, names);
  const drawings = changed.map(
    (plan) => new SheetDrawing(pen, plan, names.get(plan.id) ?? plan.name, before, scope),
  );
  const carriers = drawings.filter(({ plan }) => carries(plan));
  const done: SheetDrawing[] = [];
  if (changed.length > 0 && !watch.signal?.aborted) keepIntent(context, changed, drawings, before);
  // The carriers name each other: all of them stand before the first formula is written.
  for (const drawing of carriers) {
    if (watch.signal?.aborted) break;
    watch.onSheet?.(drawing.plan.name);
    await drawing.begin(styles);
    done.push(drawing);
  }
  const isWhole = done.length === carriers.length;
  for (const drawing of done) await drawing.finish(isWhole);
  for (const drawing of targetsFirst(drawings.filter(({ plan }) => !carries(plan)))) {
    if (watch.signal?.aborted) break;
    watch.onSheet?.(drawing.plan.name);
    await drawing.begin(styles);
    await drawing.finish(isWhole);
    done.push(drawing);
  }
  if (done.length > 0) {
    orderTabs(
      context,
      drawings.filter((one) => done.includes(one) && one.isNew),
      before,
    );
    await writeRecord(pen, plans, done, before);
  }
  const named = (which: (drawing: SheetDrawing) => boolean): string[] =>
    plans.filter((plan) => done.some((one) => one.plan === plan && which(one))).map(({ name }) => name);
  const other = plans.filter((plan) => (names.get(plan.id) ?? plan.name) !== plan.name);
  return {
    ...(other.length > 0
      ? { names: Object.fromEntries(other.map(({ id, name }) => [name, names.get(id) ?? name])) }
      : {}),
    created: named(({ isNew }) => isNew),
    refreshed: named(({ isNew }) => !isNew),
    unchanged: plans.filter((plan) => !changed.includes(plan)).map(({ name }) => name),
  };
}

/** Goes out with the first write: were Excel lost in the middle, the next drawing would know the names, styles and sheets as ours. */
function keepIntent(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  drawings: readonly SheetDrawing[],
  { record, styleNames, existing }: Surroundings,
): void {
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  const styles = plans.flatMap((plan) => Object.keys(plan.styles)).filter((name) => !styleNames.has(name));
  const intent: DrawnRecord = {
    ...record,
    names: [...new Set([...record.names, ...names])],
    making: [...new Set([...(record.making ?? []), ...styles])],
    begun: drawings.flatMap(({ plan, name }) => (existing.has(plan.id) ? [] : [name])),
  };
  context.workbook.settings.add(RECORD_KEY, JSON.stringify(intent));
}

/** A link can only lead to a sheet that stands: those that others link to are drawn before them. */
function targetsFirst(drawings: readonly SheetDrawing[]): readonly SheetDrawing[] {
  const targets = new Set(
    drawings.flatMap(({ plan }) => plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.link?.sheet))),
  );
  const isTarget = ({ plan }: SheetDrawing): boolean => targets.has(plan.name);
  return [...drawings.filter(isTarget), ...drawings.filter((one) => !isTarget(one))];
}

function carries(plan: SheetPlan): boolean {
  return plan.tables.length > 0 || plan.names.length > 0;
}

/** New sheets stand behind all others, in the order of the plans. */
function orderTabs(context: Excel.RequestContext, made: readonly SheetDrawing[], before: Surroundings): void {
  const begun = new Set(made.map(({ name }) => name));
  const first = before.sheetNames.filter((name) => !begun.has(name)).length;
  made.forEach(({ name }, place) => {
    context.workbook.worksheets.getItem(name).position = first + place;
  });
}
