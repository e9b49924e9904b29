// What stands in cells of known size, in answers well under the 5 MB that Excel on the web gives at once.

import { areaAddress } from '../../address';
import type { SheetPlan } from '../../SheetPlan';
import { planWidth } from './entries';
import { bytesOf, type Pen } from './Pen';

/** Bytes of one answer, as estimated: a formula comes back longer than its pieces are. */
const ANSWER = 2_500_000;

/** A drawn sheet. */
interface Drawn {
  readonly plan: SheetPlan;
  readonly name: string;
}

/** Formulas of each drawn sheet from A1, in the order given: one trip up to 2.5 MB, behind whatever is waiting in the pen. */
export async function readBack(pen: Pen, drawn: readonly Drawn[]): Promise<unknown[][][]> {
  const asked: Excel.Range[][] = [];
  let waiting = 0;
  for (const { plan, name } of drawn) {
    const sheet = pen.context.workbook.worksheets.getItem(name);
    const pieces: Excel.Range[] = [];
    asked.push(pieces);
    let top = 1;
    for (const [place, { cells }] of plan.rows.entries()) {
      const bytes = cells.reduce((sum, cell) => sum + bytesOf(cell?.value) + FORMULA, 0);
      if (waiting + bytes > ANSWER) {
        if (place + 1 > top) pieces.push(ask(sheet, plan, top, place));
        top = place + 1;
        waiting = 0;
        await pen.send();
      }
      waiting += bytes;
    }
    pieces.push(ask(sheet, plan, top, Math.max(1, plan.rows.length)));
  }
  await pen.send();
  return asked.map((pieces) => pieces.flatMap(({ formulas }) => formulas as unknown[][]));
}

/** What a formula is longer than a value without text. */
const FORMULA = 30;

function ask(sheet: Excel.Worksheet, plan: SheetPlan, top: number, bottom: number): Excel.Range {
  const range = sheet.getRange(areaAddress({ top, left: 1, bottom, right: planWidth(plan) }));
  range.load('formulas');
  return range;
}
