// Where on the sheets does content stand, at the cost of one trip, however far out a stray cell lies?

import { areaAddress, MAX_COLUMN, MAX_ROW, parseAddress, type Area } from '../address';

/** One sheet before its contents are read. */
export interface SheetOutline {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** Areas that hold every cell with content; they do not overlap. */
  readonly areas: readonly Area[];
}

/** Bands double in height, so that 12 of them cover Excel's rows. */
const FIRST_BAND = 512;
/** Last column of each band of columns. */
const COLUMN_BANDS = [64, 1_024, MAX_COLUMN];

/** Asked of every sheet: its used cells, band by band, so that a stray cell in row 1,048,576 costs one cell. */
const GRID_BANDS: string = bands().map(areaAddress).join(',');

/** Sheets asked for in one trip when their names are not known: from the first, each one's next. */
const CHAIN = 32;

/**
 * Outlines of the named sheets, or of all, in tab order; a name that is not there is left out.
 * Sends one trip (one more per further 32 sheets).
 */
export async function readOutlines(
  context: Excel.RequestContext,
  names: readonly string[] | undefined,
): Promise<SheetOutline[]> {
  const { worksheets } = context.workbook;
  if (names) {
    const asked = names.map((name) => askOutline(worksheets.getItemOrNullObject(name)));
    await context.sync();
    const found = asked.filter(({ sheet }) => !sheet.isNullObject);
    return found.sort((one, other) => one.sheet.position - other.sheet.position).flatMap(outlineOf);
  }
  return chained(context, worksheets.getFirst(false));
}

async function chained(context: Excel.RequestContext, first: Excel.Worksheet): Promise<SheetOutline[]> {
  const asked: AskedOutline[] = [];
  let sheet = first;
  for (let count = 0; count < CHAIN; count += 1) {
    asked.push(askOutline(sheet));
    sheet = sheet.getNextOrNullObject(false);
  }
  await context.sync();
  const outlines = asked.flatMap(outlineOf);
  const last = outlines.at(-1);
  if (outlines.length < CHAIN || !last) return outlines;
  const next = context.workbook.worksheets.getItem(last.name).getNextOrNullObject(false);
  return [...outlines, ...(await chained(context, next))];
}

interface AskedOutline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.RangeAreas;
}

function askOutline(sheet: Excel.Worksheet): AskedOutline {
  sheet.load({ name: true, position: true, visibility: true, protection: { protected: true } });
  const used = sheet.getRanges(GRID_BANDS).getUsedRangeAreasOrNullObject(true);
  used.load('areas/items/address');
  return { sheet, used };
}

function outlineOf({ sheet, used }: AskedOutline): SheetOutline[] {
  if (sheet.isNullObject) return [];
  const areas = used.isNullObject
    ? []
    : used.areas.items.flatMap((range) => parseAddress(range.address) ?? []);
  const visibility = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
  return [
    {
      name: sheet.name,
      visibility: visibility[sheet.visibility],
      isProtected: sheet.protection.protected,
      areas,
    },
  ];
}

/** Which band of columns an area of an outline lies in. */
export function columnBand(area: Area): number {
  return COLUMN_BANDS.findIndex((last) => area.right <= last);
}

function bands(): Area[] {
  const found: Area[] = [];
  for (let top = 1; top <= MAX_ROW;) {
    const bottom = top === 1 ? FIRST_BAND : (top - 1) * 2;
    let left = 1;
    for (const right of COLUMN_BANDS) {
      found.push({ top, left, bottom, right });
      left = right + 1;
    }
    top = bottom + 1;
  }
  return found;
}
