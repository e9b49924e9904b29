// Which units are listed, in which blocks? The catalog's in its order; unknown names apart, each with its printed spelling.

import { sheetMessages } from '../messages/zh-CN/sheets';
import type { DetailRow, Listing } from './detailRows';
import type { SummaryInput } from './SummaryInput';

/** A block of units, each with its rows of 任务明细. */
export interface UnitBlock {
  readonly title: string;
  readonly listing: Listing;
  readonly units: readonly { readonly name: string; readonly rows: readonly DetailRow[] }[];
}

/** 参考目录内 and 参考目录外, or one block where the region has no catalog. */
export function unitBlocks(
  input: SummaryInput,
  { includes }: { readonly includes: (row: DetailRow) => boolean },
): readonly UnitBlock[] {
  const words = sheetMessages.units;
  const byUnit = new Map<string, DetailRow[]>();
  for (const row of input.rows) {
    if (row.unit === null || !includes(row)) continue;
    const rows = byUnit.get(row.unit.name) ?? [];
    rows.push(row);
    byUnit.set(row.unit.name, rows);
  }
  const places = new Map([...input.order.keys()].map((name, place) => [name, place]));
  const units = [...byUnit]
    .map(([name, rows]) => ({ name, rows }))
    .sort((a, b) => (places.get(a.name) ?? 0) - (places.get(b.name) ?? 0));
  const block = (title: string, listing: Listing): UnitBlock => ({
    title,
    listing,
    units: units.filter(({ rows }) => rows[0]?.listing === listing),
  });
  if (input.catalog === null) return [block(words.noCatalog, '—')];
  return [block(words.listed, '在册'), block(words.unlisted, '不在册')];
}
