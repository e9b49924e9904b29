// Excel.ConditionalFormat of the kind Custom: a formula and a look. Univer shows it; lines around cells it does not know. Source: @types/office-js.

import { invalidArgument } from '../protocol/ExcelError';
import type { ConditionalFormat, HostState } from '../HostState';
import type { UniverSheet } from '../univer/UniverSheet';
import type { ExcelObject, ObjectOf } from './ExcelObject';
import type { Members } from './Members';
import type { Area } from '../../../workbook/address';

/** The conditional formats of a range. */
export const conditionalFormatCollection: Members<ObjectOf<'ConditionalFormatCollection'>> = {
  items: ({ sheet, area }, host) =>
    within(host, sheet, area).map((rule) => ({ type: 'ConditionalFormat', rule })),
  call: {
    Add: ({ sheet, area }, given, host) => {
      if (given.text(0) !== 'Custom') throw host.refuse(`ConditionalFormatCollection.Add(${given.text(0)})`);
      host.assertWritable(sheet);
      return added(sheet, area, host);
    },
    GetCount: ({ sheet, area }, _, host) => within(host, sheet, area).length,
    ClearAll: ({ sheet, area }, _, host) => {
      host.assertWritable(sheet);
      for (const rule of within(host, sheet, area)) {
        if (rule.univerId) sheet.facade.deleteConditionalFormattingRule(rule.univerId);
        host.conditionalFormats.splice(host.conditionalFormats.indexOf(rule), 1);
      }
      return null;
    },
  },
};

/** One of them. */
export const conditionalFormat: Members<ObjectOf<'ConditionalFormat'>> = {
  id: ({ rule }) => rule.id,
  read: { Id: ({ rule }) => rule.id, Type: () => 'Custom' },
  go: { Custom: ({ rule }) => ({ type: 'CustomConditionalFormat', rule }) },
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

function added(sheet: UniverSheet, area: Area, host: HostState): ExcelObject {
  const rule: ConditionalFormat = {
    id: host.newId('cf'),
    sheet,
    area,
    formula: '',
    // Shown once, when the batch has said everything about it.
    format: { values: new Map(), changed: () => host.atEnd(rule, () => show(rule)) },
    univerId: null,
  };
  host.conditionalFormats.push(rule);
  return { type: 'ConditionalFormat', rule };
}

function show(rule: ConditionalFormat): void {
  if (!rule.formula) return;
  const { facade } = rule.sheet;
  rule.sheet.reach(rule.area);
  const value = (path: string): string | undefined => rule.format.values.get(path) as string | undefined;
  let builder = facade.newConditionalFormattingRule().whenFormulaSatisfied(rule.formula);
  if (value('fill.color')) builder = builder.setBackground(value('fill.color'));
  if (value('font.color')) builder = builder.setFontColor(value('font.color'));
  if (rule.format.values.get('font.bold')) builder = builder.setBold(true);
  if (rule.format.values.get('font.strikethrough')) builder = builder.setStrikethrough(true);
  const { top, left, bottom, right } = rule.area;
  const built = builder
    .setRanges([{ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }])
    .build();
  if (rule.univerId) facade.deleteConditionalFormattingRule(rule.univerId);
  rule.univerId = built.cfId;
  facade.addConditionalFormattingRule(built);
}

function within(host: HostState, sheet: UniverSheet, area: Area): ConditionalFormat[] {
  return host.conditionalFormats.filter(
    (rule) =>
      rule.sheet === sheet &&
      rule.area.top <= area.bottom &&
      rule.area.bottom >= area.top &&
      rule.area.left <= area.right &&
      rule.area.right >= area.left,
  );
}
