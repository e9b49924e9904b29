// Excel.Worksheet and its collection. Source: @types/office-js.

import { MAX_COLUMN, MAX_ROW, type Area } from '../../../workbook/address';
import { EVENTS } from '../EventBoard';
import type { HostState } from '../HostState';
import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/ExcelError';
import { checkSheetName } from '../univer/UniverBook';
import type { UniverSheet } from '../univer/UniverSheet';
import { areaOfText, areaOfIndexes } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** The whole grid. */
const WHOLE: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

const LONGEST_LIST = 8_192;

/** The sheets. */
export const worksheetCollection: Members<ObjectOf<'WorksheetCollection'>> = {
  items: (_, host) => host.book.all().map((sheet) => ({ type: 'Worksheet', sheet })),
  at: (_, key, host) => existing(host, String(key)),
  call: {
    GetItem: (_, given, host) => existing(host, given.text(0)),
    GetItemOrNullObject: (_, given, host) => asObject(host.book.find(given.text(0))),
    GetFirst: (_, given, host) => asObject(neighbour(host, -1, given.flag(0))),
    GetActiveWorksheet: (_, __, host) =>
      asObject(host.book.find(host.book.facade.getActiveSheet().getSheetId())),
    GetCount: (_, given, host) =>
      host.book.all().filter((sheet) => !given.flag(0) || !sheet.facade.isSheetHidden()).length,
    Add: (_, given, host) => asObject(host.book.add(given.isAbsent(0) ? freeName(host) : given.text(0))),
    ...eventCalls<ObjectOf<'WorksheetCollection'>>(() => null),
  },
};

/** One sheet. */
export const worksheet: Members<ObjectOf<'Worksheet'>> = {
  id: ({ sheet }) => sheet.id,
  read: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ sheet }, host) => host.book.all().indexOf(sheet),
    // Univer knows no "very hidden".
    Visibility: ({ sheet }) => (sheet.facade.isSheetHidden() ? 'Hidden' : 'Visible'),
    TabColor: ({ sheet }) => sheet.facade.getTabColor() ?? '',
    Gridlines: ({ sheet }) => !sheet.facade.hasHiddenGridLines(),
  },
  write: {
    Name: ({ sheet }, value, host) => {
      if (typeof value !== 'string') throw invalidArgument();
      checkSheetName(value);
      const other = host.book.find(value);
      if (other && other !== sheet) throw itemAlreadyExists();
      sheet.facade.setName(value);
    },
    Position: ({ sheet }, value, host) => {
      if (typeof value !== 'number' || value < 0 || value >= host.book.all().length) throw invalidArgument();
      host.book.facade.moveSheet(sheet.facade, value);
    },
    TabColor: ({ sheet }, value) => {
      if (typeof value !== 'string' || !/^(#[0-9a-f]{6})?$/i.test(value)) throw invalidArgument();
      sheet.facade.setTabColor(value);
    },
    Gridlines: ({ sheet }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      sheet.facade.setHiddenGridlines(!value);
    },
  },
  go: {
    Charts: ({ sheet }) => ({ type: 'ChartCollection', sheet }),
    Tables: ({ sheet }) => ({ type: 'TableCollection', sheet }),
    FreezePanes: ({ sheet }) => ({ type: 'FreezePanes', sheet }),
    PageLayout: ({ sheet }) => ({ type: 'PageLayout', sheet }),
    HorizontalPageBreaks: ({ sheet }) => ({ type: 'PageBreakCollection', sheet }),
    Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }),
  },
  call: {
    Activate: ({ sheet }, _, host) => {
      host.book.facade.setActiveSheet(sheet.facade);
      return null;
    },
    Delete: ({ sheet }, _, host) => {
      host.book.remove(sheet);
      host.forget(sheet);
      return null;
    },
    GetRange: ({ sheet }, given) => ({
      type: 'Range',
      sheet,
      area: given.isAbsent(0) ? WHOLE : areaOfText(given.text(0)),
    }),
    GetRangeByIndexes: ({ sheet }, given) => ({
      type: 'Range',
      sheet,
      area: areaOfIndexes(given.whole(0), given.whole(1), given.whole(2), given.whole(3)),
    }),
    GetRanges: ({ sheet }, given) => {
      const text = given.isAbsent(0) ? null : given.text(0);
      // A list of addresses is no longer than a formula ("Excel specifications and limits": 8,192 characters).
      if (text !== null && text.length > LONGEST_LIST) throw invalidArgument();
      return { type: 'RangeAreas', sheet, areas: text === null ? [WHOLE] : text.split(',').map(areaOfText) };
    },
    // An empty sheet's used range is its top-left cell ("Worksheet.getUsedRange").
    GetUsedRange: ({ sheet }, given) =>
      used(sheet, given.flag(0)) ?? { type: 'Range', sheet, area: areaOfText('A1') },
    GetUsedRangeOrNullObject: ({ sheet }, given) => used(sheet, given.flag(0)),
    GetNextOrNullObject: ({ sheet }, given, host) =>
      asObject(neighbour(host, host.book.all().indexOf(sheet), given.flag(0))),
    ...eventCalls<ObjectOf<'Worksheet'>>(({ sheet }) => sheet.id),
  },
};

/** The sheet's protection; Univer's own is not used. */
export const worksheetProtection: Members<ObjectOf<'WorksheetProtection'>> = {
  read: { Protected: ({ sheet }, host) => host.protectedSheets.has(sheet.id) },
};

/** What office.js sends when a handler is added or removed (dumped from @microsoft/office-js 1.1.110). */
function eventCalls<T extends ExcelObject>(
  target: (object: T) => string | null,
): NonNullable<Members<T>['call']> {
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, type]) => [
      [
        `_Register${name}Event`,
        (object: T, _: unknown, host: HostState) => {
          host.events.register(type, target(object));
          return null;
        },
      ],
      [
        `_Unregister${name}Event`,
        (object: T, _: unknown, host: HostState) => {
          host.events.unregister(type, target(object));
          return null;
        },
      ],
    ]),
  );
}

function existing(host: HostState, key: string): ExcelObject {
  const sheet = host.book.find(key);
  if (!sheet) throw itemNotFound();
  return { type: 'Worksheet', sheet };
}

function asObject(sheet: UniverSheet | null): ExcelObject | null {
  return sheet ? { type: 'Worksheet', sheet } : null;
}

function neighbour(host: HostState, after: number, visibleOnly: boolean): UniverSheet | null {
  return (
    host.book.all().find((sheet, place) => place > after && !(visibleOnly && sheet.facade.isSheetHidden())) ??
    null
  );
}

function used(sheet: UniverSheet, valuesOnly: boolean): ExcelObject | null {
  const [area] = sheet.usedWithin([WHOLE], valuesOnly);
  return area ? { type: 'Range', sheet, area } : null;
}

function freeName(host: HostState): string {
  for (let number = 1; number < 10_000; number += 1)
    if (!host.book.find(`Sheet${number}`)) return `Sheet${number}`;
  throw new ExcelError('GeneralException', 'No name is free.', 500);
}
