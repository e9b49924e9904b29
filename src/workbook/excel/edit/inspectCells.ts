// What stands in the cells that are to be changed, and may they be written at all? Reads only.

import { parseAddress, type Area } from '../../address';
import type { PlacedChange } from '../../Change';
import type { CellContent } from '../../Edit';
import { areaAddress } from '../../address';
import { mergeBands } from '../contents';
import { bytesOf, type Pen } from '../draw/Pen';
import { ExcelProblem } from '../ExcelProblem';
import { contentOf } from './entryContent';
import { cellRuns, type CellRun } from './cellRuns';

/** A change with what stands in its cell now. */
export interface InspectedChange extends PlacedChange {
  /** `gone`: the sheet is not there; `covered`: under a merge whose first cell is another. */
  readonly state: 'open' | 'gone' | 'covered';
  readonly found: CellContent;
}

interface AskedRun {
  readonly run: CellRun;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Looks at each cell, in one trip up to 1 MB of questions.
 * @throws ExcelProblem `protected`, naming the sheet, when one of the cells is locked
 */
export async function inspectCells(pen: Pen, changes: readonly PlacedChange[]): Promise<InspectedChange[]> {
  const asked: AskedRun[] = [];
  for (const run of cellRuns(changes)) {
    await pen.reserve(bytesOf(run.sheet), 8);
    asked.push(askRun(pen.context, run));
  }
  const merges = await askMerges(pen, changes);
  await pen.send();
  refuseLocked(asked);
  const covered = coveredBy(merges);
  return asked.flatMap(({ run, sheet, range }) =>
    run.changes.map((change, place): InspectedChange => {
      if (sheet.isNullObject) return { ...change, state: 'gone', found: null };
      const found = contentOf(range.values[place]?.[0], range.formulas[place]?.[0]);
      return { ...change, state: covered(change) ? 'covered' : 'open', found };
    }),
  );
}

function askRun(context: Excel.RequestContext, run: CellRun): AskedRun {
  const sheet = context.workbook.worksheets.getItemOrNullObject(run.sheet);
  sheet.load({ name: true, protection: { protected: true } });
  const range = sheet.getRange(run.address);
  range.load({ values: true, formulas: true, format: { protection: { locked: true } } });
  return { run, sheet, range };
}

/** On a protected sheet only unlocked cells can be written; `locked` is null where a run is mixed. */
function refuseLocked(asked: readonly AskedRun[]): void {
  const locked = asked.find(
    ({ sheet, range }) =>
      !sheet.isNullObject &&
      sheet.protection.protected &&
      (range.format.protection.locked as boolean | null) !== false,
  );
  if (locked) throw new ExcelProblem('protected', { sheet: locked.run.sheet }, 'AccessDenied');
}

interface AskedMerges {
  readonly sheet: string;
  readonly bands: readonly Excel.RangeAreas[];
}

/** Only areas that begin inside the asked range are answered: so everything above and left of the cells is asked. */
async function askMerges(pen: Pen, changes: readonly PlacedChange[]): Promise<AskedMerges[]> {
  const reach = new Map<string, Area>();
  for (const { sheet, row, column } of changes) {
    const known = reach.get(sheet) ?? { top: 1, left: 1, bottom: 1, right: 1 };
    reach.set(sheet, { ...known, bottom: Math.max(known.bottom, row), right: Math.max(known.right, column) });
  }
  const asked: AskedMerges[] = [];
  for (const [sheet, area] of reach) {
    const bands: Excel.RangeAreas[] = [];
    for (const band of mergeBands(area)) {
      await pen.reserve(bytesOf(sheet), 4);
      const worksheet = pen.context.workbook.worksheets.getItemOrNullObject(sheet);
      const merged = worksheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      bands.push(merged);
    }
    asked.push({ sheet, bands });
  }
  return asked;
}

function coveredBy(asked: readonly AskedMerges[]): (change: PlacedChange) => boolean {
  const merges = new Map(
    asked.map(({ sheet, bands }) => [
      sheet,
      bands.flatMap((band) =>
        band.isNullObject ? [] : band.areas.items.flatMap(({ address }) => parseAddress(address) ?? []),
      ),
    ]),
  );
  return ({ sheet, row, column }) =>
    (merges.get(sheet) ?? []).some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
}
