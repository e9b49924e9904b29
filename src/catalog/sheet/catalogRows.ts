// What stands in the sheet's tables for a catalog: one row of texts by column each.

import type { Catalog, CatalogUnit } from '../Catalog';
import { writeAnswer } from './answers';
import type { TableId } from './locateTables';
import { writeFormer, writeNames } from './nameList';

/** Texts (and the number of 出现次数) by column id; blank columns are absent or `''`. */
export type CatalogRow = Readonly<Record<string, string | number>>;

/** Columns by which a row is known again, most telling first: the first that is written decides. Several columns go together. */
export const rowKeys: Readonly<Record<TableId, readonly (readonly string[])[]>> = {
  units: [['id'], ['short'], ['name']],
  tasks: [['text']],
  words: [['word']],
  judgements: [['word', 'verdict', 'unit', 'by', 'on']],
  region: [],
};

/** Rows of every table of a catalog. */
export function catalogRows(catalog: Partial<Catalog>): Readonly<Record<TableId, readonly CatalogRow[]>> {
  const { region } = catalog;
  return {
    units: (catalog.units ?? []).map(unitRow),
    tasks: (catalog.tasks ?? []).map(({ no, group, text, deadline }) => ({
      no: no ?? '',
      group: group ?? '',
      text,
      deadline: deadline ?? '',
    })),
    words: [
      ...(catalog.statusWords ?? []).map(({ word, value }) => ({
        word,
        list: writeAnswer('list', 'status'),
        value: writeAnswer('value', value),
      })),
      ...(catalog.notUnits ?? []).map((word) => ({ word, list: writeAnswer('list', 'not-unit'), value: '' })),
    ],
    judgements: (catalog.judgements ?? []).map(({ word, verdict, unit, by, on, scope, note }) => ({
      word,
      verdict: writeAnswer('verdict', verdict),
      unit: unit ?? '',
      by,
      on: on ?? '',
      scope: writeAnswer('scope', scope),
      note: note ?? '',
    })),
    region: region
      ? [
          {
            region: region.id,
            regionName: region.name,
            regionLevel: writeAnswer('regionLevel', region.level),
            prefix: region.prefix,
            titleWords: writeNames(region.titleWords),
            version: catalog.version ?? '',
          },
        ]
      : [],
  };
}

function unitRow(unit: CatalogUnit): CatalogRow {
  return {
    id: unit.id,
    name: unit.name,
    short: unit.short,
    aliases: writeNames(unit.aliases),
    former: writeFormer(unit.former),
    kind: writeAnswer('kind', unit.kind),
    level: unit.level ?? '',
    parent: unit.parent ?? '',
    from: unit.from ?? '',
    until: unit.until ?? '',
    successor: unit.successor ?? '',
    note: unit.note ?? '',
    count: unit.count ?? '',
    where: unit.where ?? '',
    confirm: writeAnswer('confirm', unit.confirm ?? 'used'),
  };
}
