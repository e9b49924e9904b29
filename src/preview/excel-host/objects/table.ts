// Excel.Table: recorded by the host, because Univer's formulas know no table columns (see univer/structuredReferences). Source: @types/office-js.

import type { Area } from '../../../workbook/address';
import type { HostState, HostTable } from '../HostState';
import { ExcelError, invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/ExcelError';
import { areaOfText } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** Tables of a sheet, or of the workbook when `sheet` is null. */
export const tableCollection: Members<ObjectOf<'TableCollection'>> = {
  items: ({ sheet }, host) =>
    host.tables.filter((one) => !sheet || one.sheet === sheet).map((one) => ({ type: 'Table', table: one })),
  at: (_, key, host) => {
    const found = find(String(key), host);
    if (!found) throw itemNotFound();
    return { type: 'Table', table: found };
  },
  call: {
    Add: ({ sheet }, given, host) => {
      if (!sheet) throw host.refuse('Workbook.Tables.Add()');
      host.assertWritable(sheet);
      const area =
        typeof given.raw(0) === 'string' ? areaOfText(given.text(0)) : given.object(0, 'Range').area;
      if (!given.flag(1)) throw host.refuse('Tables.Add without headers');
      return made(sheet, area, host);
    },
    GetItemOrNullObject: (_, given, host) => {
      const found = find(given.text(0), host);
      return found ? { type: 'Table', table: found } : null;
    },
  },
};

/** One table. */
export const table: Members<ObjectOf<'Table'>> = {
  id: ({ table: one }) => one.id,
  read: {
    Id: ({ table: one }) => one.id,
    Name: ({ table: one }) => one.name,
    Style: ({ table: one }) => one.style,
  },
  go: { Worksheet: ({ table: one }) => ({ type: 'Worksheet', sheet: one.sheet }) },
  write: {
    Name: ({ table: one }, value, host) => {
      if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value)) throw invalidArgument();
      const other = find(value, host);
      if (other && other !== one) throw itemAlreadyExists();
      one.name = value;
    },
    Style: ({ table: one }, value) => {
      if (typeof value !== 'string') throw invalidArgument();
      one.style = value;
    },
    ShowFilterButton: ({ table: one }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      one.hasFilter = value;
    },
    ShowBandedRows: (_, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
    },
  },
  call: {
    GetRange: ({ table: one }) => ({ type: 'Range', sheet: one.sheet, area: one.area }),
    // "Resize the table to the new range": the header row must stay in the same row.
    Resize: ({ table: one }, given, host) => {
      host.assertWritable(one.sheet);
      const area =
        typeof given.raw(0) === 'string' ? areaOfText(given.text(0)) : given.object(0, 'Range').area;
      if (area.top !== one.area.top || area.bottom === area.top) throw invalidArgument();
      one.area = area;
      return null;
    },
    ConvertToRange: ({ table: one }, _, host) => {
      host.assertWritable(one.sheet);
      host.tables.splice(host.tables.indexOf(one), 1);
      return { type: 'Range', sheet: one.sheet, area: one.area };
    },
  },
};

function made(sheet: HostTable['sheet'], area: Area, host: HostState): ExcelObject {
  const overlapping = host.tables.some(
    (one) =>
      one.sheet === sheet &&
      one.area.top <= area.bottom &&
      one.area.bottom >= area.top &&
      one.area.left <= area.right &&
      one.area.right >= area.left,
  );
  if (overlapping) throw new ExcelError('InvalidArgument', 'A table cannot overlap another table.', 400);
  const [headings = []] = sheet.values({ ...area, bottom: area.top });
  const distinct = new Set(headings.map((heading) => String(heading).toLowerCase()));
  // Excel would rename blank, doubled or numeric headings without a word; here that is an error.
  if (
    distinct.size !== headings.length ||
    headings.some((heading) => typeof heading !== 'string' || heading === '')
  )
    throw invalidArgument();
  const table: HostTable = {
    id: host.newId('table'),
    sheet,
    area,
    name: `Table${host.tables.length + 1}`,
    style: 'TableStyleMedium2',
    hasFilter: true,
  };
  host.tables.push(table);
  return { type: 'Table', table };
}

function find(key: string, host: HostState): HostTable | undefined {
  return host.tables.find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase());
}
