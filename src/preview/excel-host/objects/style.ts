// Excel.Style: the named styles of the style gallery. Source: @types/office-js.

import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/ExcelError';
import type { FormatBag, HostState } from '../HostState';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import { kept } from './format';
import type { Members } from './Members';

/** The workbook's own styles. */
export const styleCollection: Members<ObjectOf<'StyleCollection'>> = {
  items: (_, host) => [...host.styles.keys()].map((name) => ({ type: 'Style', name })),
  at: (_, key, host) => existing(String(key), host),
  call: {
    Add: (_, given, host) => {
      const name = given.text(0);
      if (name === '') throw invalidArgument();
      if (host.styles.has(name)) throw itemAlreadyExists();
      host.styles.set(name, { values: new Map(), changed: () => undefined });
      return null;
    },
    GetItem: (_, given, host) => existing(given.text(0), host),
    GetItemOrNullObject: (_, given, host) =>
      host.styles.has(given.text(0)) ? { type: 'Style', name: given.text(0) } : null,
  },
};

/** One style. */
export const style: Members<ObjectOf<'Style'>> = {
  read: { Name: ({ name }) => name },
  write: kept<ObjectOf<'Style'>>(bag, {
    HorizontalAlignment: ['horizontalAlignment', 'string'],
    VerticalAlignment: ['verticalAlignment', 'string'],
    WrapText: ['wrapText', 'boolean'],
    IndentLevel: ['indentLevel', 'number'],
    NumberFormat: ['numberFormat', 'string'],
    IncludeProtection: ['includeProtection', 'boolean'],
  }),
  go: {
    Font: (object, host) => ({ type: 'Font', format: bag(object, host) }),
    Fill: (object, host) => ({ type: 'Fill', format: bag(object, host) }),
    Borders: (object, host) => ({ type: 'BorderCollection', format: bag(object, host) }),
  },
};

function existing(name: string, host: HostState): ExcelObject {
  if (!host.styles.has(name)) throw itemNotFound();
  return { type: 'Style', name };
}

function bag({ name }: ObjectOf<'Style'>, host: HostState): FormatBag {
  const known = host.styles.get(name);
  if (!known) throw itemNotFound();
  return known;
}
