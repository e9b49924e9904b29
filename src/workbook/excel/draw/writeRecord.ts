// After drawing: what stands there now, so that the next drawing sees whether anything has changed.

import type { SheetPlan } from '../../SheetPlan';
import { RECORD_KEY, type DrawnRecord } from './DrawnRecord';
import { planWidth } from './entries';
import { lookFingerprint, planFingerprint, readFingerprint } from './isUnchanged';
import type { Surroundings } from './lookAround';
import { bytesOf, type Pen } from './Pen';
import { readBack } from './readBack';
import type { SheetDrawing } from './SheetDrawing';

/** Reads the drawn sheets back and keeps their fingerprints and row keys in the workbook: two trips for all of them, one more per further 2.5 MB. */
export async function writeRecord(
  pen: Pen,
  plans: readonly SheetPlan[],
  drawn: readonly SheetDrawing[],
  before: Surroundings,
): Promise<void> {
  const { workbook } = pen.context;
  const formulas = await readBack(pen, drawn);
  const sheets = Object.fromEntries(
    drawn.map(({ plan }, place) => [
      plan.id,
      {
        plan: planFingerprint(plan, plans),
        look: lookFingerprint(plan),
        read: readFingerprint(plan, formulas[place] ?? [], planWidth(plan)),
        keys: plan.rows.map(({ key }) => key ?? null),
        columns: planWidth(plan),
      },
    ]),
  );
  const names = drawn.flatMap(({ plan }) => plan.names.map(({ name }) => name));
  const record: DrawnRecord = {
    names: [...new Set([...before.record.names, ...names])],
    sheets: { ...before.record.sheets, ...sheets },
  };
  const text = JSON.stringify(record);
  await pen.reserve(bytesOf(text));
  workbook.settings.add(RECORD_KEY, text);
  await pen.send();
}
