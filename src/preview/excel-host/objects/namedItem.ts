// Excel.NamedItem: names of the workbook. They live in Univer, so that formulas find them and row insertions move them. Source: @types/office-js.

import { areaAddress } from '../../../workbook/address';
import type { HostState } from '../HostState';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/ExcelError';
import { areaOfText } from './areaOfText';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** Longest comment of a name in Excel. */
const LONGEST_COMMENT = 255;

/** Names of the workbook. */
export const namedItemCollection: Members<ObjectOf<'NamedItemCollection'>> = {
  items: (_, host) =>
    host.book.facade.getDefinedNames().map((one) => ({ type: 'NamedItem', name: one.getName() })),
  at: (_, key, host) => existing(String(key), host),
  call: {
    Add: (_, given, host) => added(given.text(0), given.raw(1), given.isAbsent(2) ? '' : given.text(2), host),
    GetItem: (_, given, host) => existing(given.text(0), host),
    GetItemOrNullObject: (_, given, host) =>
      host.book.facade.getDefinedName(given.text(0)) ? { type: 'NamedItem', name: given.text(0) } : null,
  },
};

/** One name. */
export const namedItem: Members<ObjectOf<'NamedItem'>> = {
  id: ({ name }) => name,
  read: {
    Name: ({ name }) => name,
    Formula: (object, host) => formulaOf(object, host),
    Comment: (object, host) => nameOf(object, host).getComment() ?? '',
    Visible: ({ name }, host) => !host.hiddenNames.has(name),
  },
  write: {
    Visible: ({ name }, value, host) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      if (value) host.hiddenNames.delete(name);
      else host.hiddenNames.add(name);
    },
    Comment: (object, value, host) => {
      if (typeof value !== 'string' || value.length > LONGEST_COMMENT) throw invalidArgument();
      nameOf(object, host).setComment(value);
    },
    Formula: (object, value, host) => {
      if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
      host.book.change(() => nameOf(object, host).setRef(value.slice(1)));
    },
  },
  call: {
    GetRangeOrNullObject: (object, _, host) => rangeOf(formulaOf(object, host), host),
    Delete: (object, _, host) => {
      host.book.change(() => nameOf(object, host).delete());
      host.hiddenNames.delete(object.name);
      return null;
    },
  },
};

function added(name: string, reference: unknown, comment: string, host: HostState): ExcelObject {
  // Names begin with a letter, _ or \, hold no blanks and are no cell address (support.microsoft.com "Names in formulas").
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) throw invalidArgument();
  if (comment.length > LONGEST_COMMENT) throw invalidArgument();
  if (host.book.facade.getDefinedName(name)) throw itemAlreadyExists();
  const target = referenceText(reference);
  host.book.change(() => host.book.facade.insertDefinedName(name, target));
  if (comment) host.book.facade.getDefinedName(name)?.setComment(comment);
  return { type: 'NamedItem', name };
}

function referenceText(reference: unknown): string {
  if (typeof reference === 'string' && reference.startsWith('=')) return reference.slice(1);
  const object = reference as ExcelObject | null;
  if (object?.type !== 'Range') throw invalidArgument();
  object.sheet.reach(object.area);
  const cells = areaAddress(object.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${object.sheet.name.replaceAll("'", "''")}'!${cells}`;
}

function nameOf({ name }: ObjectOf<'NamedItem'>, host: HostState) {
  const found = host.book.facade.getDefinedName(name);
  if (!found) throw itemNotFound();
  return found;
}

function formulaOf(object: ObjectOf<'NamedItem'>, host: HostState): string {
  return `=${nameOf(object, host).getFormulaOrRefString().replace(/^=/, '')}`;
}

function rangeOf(formula: string, host: HostState): ExcelObject | null {
  const match = /^='?((?:[^'!]|'')+)'?!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula);
  const sheet = match ? host.book.find((match[1] ?? '').replaceAll("''", "'")) : null;
  return sheet ? { type: 'Range', sheet, area: areaOfText(match?.[2] ?? '') } : null;
}

function existing(name: string, host: HostState): ExcelObject {
  if (!host.book.facade.getDefinedName(name)) throw itemNotFound();
  return { type: 'NamedItem', name };
}
