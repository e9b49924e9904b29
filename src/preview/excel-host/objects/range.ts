// Excel.Range: contents, merges, hidden rows, links, selection. Source: @types/office-js, members as named there.

import { areaAddress, MAX_COLUMN, type Area } from '../../../workbook/address';
import type { HostState } from '../HostState';
import { ExcelError, invalidArgument } from '../protocol/ExcelError';
import { areaOf, overlaps } from '../univer/areas';
import { WRONG_SIZE, type UniverSheet } from '../univer/UniverSheet';
import { univerStyle } from '../univer/excelStyle';
import { fullAddress } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

type Range = ObjectOf<'Range'>;

/** "Range.getMergedAreasOrNullObject": only up to 512 areas can be returned, or the call throws. */
const MOST_MERGED_AREAS = 512;
/** Cells of one answer this host is willing to give; Excel itself answers RequestPayloadSizeLimitExceeded long before. */
const MOST_CELLS = 5_000_000;

/** A range of one sheet. */
export const range: Members<Range> = {
  kept: true,
  read: {
    Address: ({ sheet, area }) => fullAddress(sheet.name, area),
    RowIndex: ({ area }) => area.top - 1,
    ColumnIndex: ({ area }) => area.left - 1,
    RowCount: ({ area }) => area.bottom - area.top + 1,
    ColumnCount: ({ area }) => area.right - area.left + 1,
    Values: (object) => content(object).sheet.values(object.area),
    Formulas: (object) => content(object).sheet.formulas(object.area),
    Text: (object) => content(object).sheet.texts(object.area),
    NumberFormat: (object) => content(object).sheet.numberFormats(object.area),
    Hyperlink: ({ sheet, area }) => sheet.book.linkAt(sheet, area),
  },
  write: {
    Values: (object, value, host) => fill(object, value, host),
    Formulas: (object, value, host) => fill(object, value, host),
    NumberFormat: (object, value, host) => {
      if (typeof value !== 'string') throw invalidArgument();
      written(object, host).dress(object.area, { n: value === 'General' ? null : { pattern: value } });
    },
    // A named style, as in Excel's style gallery.
    Style: (object, value, host) => {
      const style = host.styles.get(String(value));
      if (!style && value !== 'Normal') throw invalidArgument();
      written(object, host).dress(object.area, univerStyle(style?.values ?? new Map<string, unknown>()));
    },
    // "RangeHyperlink": textToDisplay replaces the cell's text, documentReference leads to a cell of the workbook.
    Hyperlink: (object, value, host) => {
      const link = value as { documentReference?: unknown; textToDisplay?: unknown } | null;
      if (typeof link?.documentReference !== 'string' || typeof link.textToDisplay !== 'string')
        throw invalidArgument();
      written(object, host).book.link(object.sheet, object.area, link.documentReference, link.textToDisplay);
    },
    RowHidden: (object, value, host) => hide(object, host, 'row', value),
    ColumnHidden: (object, value, host) => hide(object, host, 'column', value),
  },
  go: {
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', sheet }),
    Format: ({ sheet, area }) => ({ type: 'RangeFormat', sheet, area }),
    ConditionalFormats: ({ sheet, area }) => ({ type: 'ConditionalFormatCollection', sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => ({ type: 'DataValidation', sheet, area }),
  },
  call: {
    GetUsedRangeOrNullObject: ({ sheet, area }, given) => {
      const [used] = sheet.usedWithin([area], given.flag(0));
      return used ? { type: 'Range', sheet, area: used } : null;
    },
    GetMergedAreasOrNullObject: ({ sheet, area }) => mergedAreas(sheet, area),
    // office.js itself asks these three when more than 1,500 cells are written at once.
    _ValidateArraySize: ({ area }, given) => {
      const fits =
        given.whole(0) === area.bottom - area.top + 1 && given.whole(1) === area.right - area.left + 1;
      if (!fits) throw invalidArgument(WRONG_SIZE);
      return null;
    },
    GetRow: ({ sheet, area }, given) => {
      const row = area.top + given.whole(0);
      if (row < area.top || row > area.bottom) throw invalidArgument();
      return { type: 'Range', sheet, area: { ...area, top: row, bottom: row } };
    },
    GetBoundingRect: ({ sheet, area }, given) => {
      const other = given.object(0, 'Range').area;
      return {
        type: 'Range',
        sheet,
        area: {
          top: Math.min(area.top, other.top),
          left: Math.min(area.left, other.left),
          bottom: Math.max(area.bottom, other.bottom),
          right: Math.max(area.right, other.right),
        },
      };
    },
    GetRowProperties: ({ sheet, area }, given) =>
      properties(given.record(0), 'rowHidden', area.top, area.bottom, (row) => sheet.isRowHidden(row)),
    GetColumnProperties: ({ sheet, area }, given) =>
      properties(given.record(0), 'columnHidden', area.left, area.right, (column) =>
        sheet.isColumnHidden(column),
      ),
    Select: ({ sheet, area }, _, host) => {
      host.book.facade.setActiveSheet(sheet.facade);
      sheet.reach(area);
      host.book.select(sheet, area);
      host.events.selected(sheet.id, areaAddress(area));
      return null;
    },
    Merge: (object, given, host) => {
      if (given.flag(0)) throw host.refuse('Range.Merge(across)');
      written(object, host).merge(object.area);
      return null;
    },
    // Whole rows only, as the add-in asks: what stands below moves down.
    Insert: (object, given, host) => {
      if (given.text(0) !== 'Down' || object.area.left !== 1 || object.area.right !== MAX_COLUMN)
        throw host.refuse('Range.Insert(part of a row)');
      const sheet = written(object, host);
      const { top, bottom } = object.area;
      sheet.book.change(() => sheet.facade.insertRows(top - 1, bottom - top + 1));
      return null;
    },
    Unmerge: (object, _, host) => {
      written(object, host).book.change(() => facadeRange(object).breakApart());
      return null;
    },
    Clear: (object, given, host) => {
      const what = given.isAbsent(0) ? 'All' : given.text(0);
      if (!['All', 'Formats', 'Contents'].includes(what)) throw invalidArgument();
      clear(object, what, host);
      return null;
    },
  },
};

function content(object: Range): Range {
  const cells = (object.area.bottom - object.area.top + 1) * (object.area.right - object.area.left + 1);
  if (cells > MOST_CELLS)
    throw new ExcelError(
      'ResponsePayloadSizeLimitExceeded',
      'The response payload size has exceeded the limit.',
      413,
    );
  return object;
}

function written(object: Range, host: HostState): UniverSheet {
  host.assertWritable(object.sheet);
  return object.sheet;
}

function fill({ sheet, area }: Range, value: unknown, host: HostState): void {
  host.assertWritable(sheet, area);
  sheet.put(area, value);
  host.events.changed(sheet.id, areaAddress(area));
}

function facadeRange({ sheet, area }: Range): ReturnType<UniverSheet['facade']['getRange']> {
  return sheet.facade.getRange(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Only areas whose top-left cell lies inside the range are answered (product facts about Excel). */
function mergedAreas(sheet: UniverSheet, area: Area): ExcelObject | null {
  const areas = sheet
    .merges()
    .filter(
      ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
    );
  if (areas.length > MOST_MERGED_AREAS)
    throw new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.', 400);
  return areas.length > 0 ? { type: 'RangeAreas', sheet, areas } : null;
}

function properties(
  asked: Readonly<Record<string, unknown>>,
  name: string,
  from: number,
  to: number,
  isHidden: (place: number) => boolean,
): Record<string, boolean>[] {
  if (Object.keys(asked).length !== 1 || asked[name] !== true) throw invalidArgument();
  return Array.from({ length: to - from + 1 }, (_, place) => ({ [name]: isHidden(from + place) }));
}

function hide(object: Range, host: HostState, what: 'row' | 'column', value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  const { facade } = written(object, host);
  const { top, left, bottom, right } = object.area;
  const [first, count] = what === 'row' ? [top - 1, bottom - top + 1] : [left - 1, right - left + 1];
  if (what === 'row' && value) facade.hideRows(first, count);
  else if (what === 'row') facade.showRows(first, count);
  else if (value) facade.hideColumns(first, count);
  else facade.showColumns(first, count);
}

function clear(object: Range, what: string, host: HostState): void {
  const sheet = written(object, host);
  const [used] = sheet.usedWithin([object.area], false);
  if (!used) return;
  const target = facadeRange({ ...object, area: used });
  sheet.book.change(() => {
    if (what === 'Contents') target.clearContent();
    else if (what === 'Formats') target.clearFormat();
    else {
      for (const merge of sheet.merges().filter((one) => overlaps(one, object.area)))
        facadeRange({ ...object, area: merge }).breakApart();
      target.clear();
      sheet.book.unlink(sheet, areaOf(target.getRange()));
    }
  });
}
