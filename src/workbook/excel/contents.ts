// What stands in the areas of an outline: contents, merges and hidden rows, in answers of about 4 MB.

import { areaAddress, parseAddress, type Area } from '../address';
import { columnBand, type SheetOutline } from './outline';

/** One piece of a sheet as Excel answered it. */
export interface ReadPiece {
  readonly sheet: string;
  readonly area: Area;
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly texts: string[][];
  readonly numberFormats: string[][];
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Excel on the web answers at most 5 MB at once. */
export const ANSWER_BYTES = 4_000_000;
/** Bytes a cell costs before anything has been read: short Chinese text three times over, and its number format. */
const FIRST_GUESS = 90;
/** A cell is seldom cheaper than its four empty answers and commas. */
export const LEAST_BYTES = 20;
/** More merged areas than this in one answer make Excel fail. */
const MOST_MERGES = 512;

interface Slice {
  readonly sheet: string;
  readonly area: Area;
  /** Columns whose merges are asked for: of all areas above and below, because merged blanks have no content. */
  readonly columns: { readonly left: number; readonly right: number };
}

/** Reads every area of the outlines; one trip up to 4 MB of answer, one more per further 4 MB. */
export async function readContents(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
): Promise<ReadPiece[]> {
  let waiting: Slice[] = outlines.flatMap(({ name, areas }) =>
    areas.map((area) => ({ sheet: name, area, columns: columnsAround(area, areas) })),
  );
  const pieces: ReadPiece[] = [];
  let bytesPerCell = FIRST_GUESS;
  while (waiting.length > 0) {
    const [now, later] = split(waiting, Math.max(1, Math.floor(ANSWER_BYTES / bytesPerCell)));
    const asked = now.map((slice) => ask(context, slice));
    // Each turn needs the size of the one before: this is the one loop that may wait for Excel.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const read = asked.map(answered);
    pieces.push(...read);
    bytesPerCell = Math.max(LEAST_BYTES, bytesOf(read) / now.reduce((sum, { area }) => sum + cells(area), 0));
    waiting = later;
  }
  return pieces;
}

function columnsAround(area: Area, areas: readonly Area[]): { left: number; right: number } {
  const band = columnBand(area);
  const neighbours = areas.filter((other) => columnBand(other) === band);
  return {
    left: Math.min(...neighbours.map(({ left }) => left)),
    right: Math.max(...neighbours.map(({ right }) => right)),
  };
}

/** The first slices that fit a number of cells, and the rest; an area is cut between rows. */
function split(slices: readonly Slice[], room: number): [Slice[], Slice[]] {
  const now: Slice[] = [];
  let left = room;
  for (const [place, slice] of slices.entries()) {
    const { area } = slice;
    if (cells(area) <= left) {
      now.push(slice);
      left -= cells(area);
      continue;
    }
    const rows = Math.max(now.length === 0 ? 1 : 0, Math.floor(left / (area.right - area.left + 1)));
    const cut = area.top + rows - 1;
    if (rows > 0) now.push({ ...slice, area: { ...area, bottom: cut } });
    const rest = cut < area.bottom ? [{ ...slice, area: { ...area, top: cut + 1 } }] : [];
    return [now, [...rest, ...slices.slice(place + 1)]];
  }
  return [now, []];
}

interface Asked {
  readonly slice: Slice;
  readonly range: Excel.Range;
  readonly merged: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function ask(context: Excel.RequestContext, slice: Slice): Asked {
  const sheet = context.workbook.worksheets.getItem(slice.sheet);
  const range = sheet.getRange(areaAddress(slice.area));
  range.load('values,formulas,text,numberFormat');
  const merged = mergeBands({ ...slice.area, ...slice.columns }).map((band) => {
    const areas = sheet.getRange(areaAddress(band)).getMergedAreasOrNullObject();
    areas.load('areas/items/address');
    return areas;
  });
  return {
    slice,
    range,
    merged,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/**
 * Bands so low that they cannot hold 512 merged areas: a merge takes two cells at least, and only those of the last row
 * and the last column reach outside.
 * @example mergeBands({top: 1, left: 1, bottom: 200, right: 9}).length //=> 2
 */
export function mergeBands(area: Area): Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor((2 * MOST_MERGES - width) / (width + 1)));
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    bands.push({ ...area, top, bottom: Math.min(top + height - 1, area.bottom) });
  return bands;
}

function answered({ slice, range, merged, rows, columns }: Asked): ReadPiece {
  return {
    sheet: slice.sheet,
    area: slice.area,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
    merges: merged.flatMap((areas) =>
      areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseAddress(address) ?? []),
    ),
    hiddenRows: rows.value.flatMap(({ rowHidden }, place) => (rowHidden ? [slice.area.top + place] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, place) =>
      columnHidden ? [slice.area.left + place] : [],
    ),
  };
}

function bytesOf(pieces: readonly ReadPiece[]): number {
  let bytes = 0;
  for (const { values, formulas, texts, numberFormats } of pieces)
    for (const grid of [values, formulas, texts, numberFormats])
      for (const row of grid) for (const value of row) bytes += 3 + utf8Bytes(value);
  return bytes;
}

/** Bytes of a value in an answer. */
export function utf8Bytes(value: unknown): number {
  if (typeof value !== 'string') return 6;
  let bytes = value.length;
  for (let place = 0; place < value.length; place += 1) if (value.charCodeAt(place) > 0x7f) bytes += 2;
  return bytes;
}

function cells(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
