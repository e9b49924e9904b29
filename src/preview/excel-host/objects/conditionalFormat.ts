// Excel.ConditionalFormat of the kind Custom: a formula and a look over one or more areas. Univer shows it; lines around cells it does not know.
// Source: @types/office-js.

import { invalidArgument, itemNotFound } from '../protocol/ExcelError';
import { overlaps, rangeOf } from '../univer/areas';
import type { ConditionalFormat, HostState } from '../HostState';
import type { UniverSheet } from '../univer/UniverSheet';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';
import { MAX_COLUMN, MAX_ROW, type Area } from '../../../workbook/address';

const WHOLE: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN };

/** The conditional formats of a range or of several. */
export const conditionalFormatCollection: Members<ObjectOf<'ConditionalFormatCollection'>> = {
  items: ({ sheet, areas }, host) =>
    within(host, sheet, areas).map((rule) => ({ type: 'ConditionalFormat', rule })),
  at: (_, key, host) => {
    const rule = host.conditionalFormats.find(({ id }) => id === key);
    if (!rule) throw itemNotFound();
    return { type: 'ConditionalFormat', rule };
  },
  call: {
    // "Adds a new conditional format to the collection at the first/top priority."
    Add: ({ sheet, areas }, given, host) => {
      if (given.text(0) !== 'Custom') throw host.refuse(`ConditionalFormatCollection.Add(${given.text(0)})`);
      host.assertWritable(sheet);
      return added(sheet, areas, host);
    },
    GetItem: (object, given, host) => conditionalFormatCollection.at?.(object, given.text(0), host) ?? null,
    GetCount: ({ sheet, areas }, _, host) => within(host, sheet, areas).length,
    ClearAll: ({ sheet, areas }, _, host) => {
      host.assertWritable(sheet);
      for (const rule of within(host, sheet, areas)) remove(rule, host);
      return null;
    },
  },
};

/** One of them. */
export const conditionalFormat: Members<ObjectOf<'ConditionalFormat'>> = {
  id: ({ rule }) => rule.id,
  read: {
    Id: ({ rule }) => rule.id,
    Type: () => 'Custom',
    Priority: ({ rule }, host) => within(host, rule.sheet, [WHOLE]).indexOf(rule),
  },
  go: { Custom: ({ rule }) => ({ type: 'CustomConditionalFormat', rule }) },
  call: {
    // "Returns the RangeAreas, comprising one or more rectangular ranges, to which the conditional format is applied."
    GetRanges: ({ rule }) => ({ type: 'RangeAreas', sheet: rule.sheet, areas: rule.areas }),
    Delete: ({ rule }, _, host) => {
      host.assertWritable(rule.sheet);
      remove(rule, host);
      return null;
    },
  },
};

/** Its formula and look. */
export const customConditionalFormat: Members<ObjectOf<'CustomConditionalFormat'>> = {
  go: {
    Rule: ({ rule }) => ({ type: 'ConditionalFormatRule', rule }),
    Format: ({ rule }) => ({ type: 'Format', format: rule.format }),
  },
};

/** Its formula; relative references count from the range's top-left cell. */
export const conditionalFormatRule: Members<ObjectOf<'ConditionalFormatRule'>> = {
  read: { Formula: ({ rule }) => rule.formula },
  write: {
    Formula: ({ rule }, value) => {
      if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
      rule.formula = value;
      rule.format.changed();
    },
  },
};

function added(sheet: UniverSheet, areas: readonly Area[], host: HostState): ExcelObject {
  const rule: ConditionalFormat = {
    id: host.newId('cf'),
    sheet,
    areas,
    formula: '',
    // Shown once, when the batch has said everything about it.
    format: { values: new Map(), changed: () => host.atEnd(rule, () => show(rule)) },
    univerId: null,
  };
  host.conditionalFormats.unshift(rule);
  return { type: 'ConditionalFormat', rule };
}

function show(rule: ConditionalFormat): void {
  if (!rule.formula) return;
  const { facade } = rule.sheet;
  for (const area of rule.areas) rule.sheet.reach(area);
  const value = (path: string): string | undefined => rule.format.values.get(path) as string | undefined;
  let builder = facade.newConditionalFormattingRule().whenFormulaSatisfied(rule.formula);
  if (value('fill.color')) builder = builder.setBackground(value('fill.color'));
  if (value('font.color')) builder = builder.setFontColor(value('font.color'));
  if (rule.format.values.get('font.bold')) builder = builder.setBold(true);
  if (rule.format.values.get('font.strikethrough')) builder = builder.setStrikethrough(true);
  const built = builder.setRanges(rule.areas.map(rangeOf)).build();
  if (rule.univerId) facade.deleteConditionalFormattingRule(rule.univerId);
  rule.univerId = built.cfId;
  facade.addConditionalFormattingRule(built);
}

function remove(rule: ConditionalFormat, host: HostState): void {
  if (rule.univerId) rule.sheet.facade.deleteConditionalFormattingRule(rule.univerId);
  host.conditionalFormats.splice(host.conditionalFormats.indexOf(rule), 1);
}

function within(host: HostState, sheet: UniverSheet, areas: readonly Area[]): ConditionalFormat[] {
  return host.conditionalFormats.filter(
    (rule) => rule.sheet === sheet && rule.areas.some((own) => areas.some((asked) => overlaps(own, asked))),
  );
}
