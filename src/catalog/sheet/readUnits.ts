// 单位目录: which units do the rows of the sheet list?

import type { CatalogUnit } from '../Catalog';
import { tableRows, type CatalogGrid } from './CatalogGrid';
import { readFormer, readNames } from './nameList';
import { RowReader } from './RowReader';
import type { SheetProblem } from './SheetProblem';

/** The units in the sheet's order. A row without a 代码 gets the region's code and its short form, as shipped units have. */
export function readUnits(grid: CatalogGrid, regionId: string, problems: SheetProblem[]): CatalogUnit[] {
  const units = new Map<string, CatalogUnit>();
  for (const { at } of tableRows(grid, 'units')) {
    const row = new RowReader(at, problems);
    const written = row.text('short');
    const name = row.text('name') || written;
    const short = written || name;
    if (name === '') {
      row.fault('no-name', 'name');
      continue;
    }
    const own = row.text('id');
    const id = own || (regionId === '' ? short : `${regionId}/${short}`);
    if (units.has(id)) {
      if (own === '') row.fault('doubled-name', written === '' ? 'name' : 'short');
      else row.fault('doubled-id', 'id');
      continue;
    }
    units.set(id, { id, name, short, ...detailsOf(row) });
  }
  return [...units.values()];
}

function detailsOf(row: RowReader): Omit<CatalogUnit, 'id' | 'name' | 'short'> {
  const former = readFormer(row.text('former'));
  if (former === null) row.fault('bad-former', 'former');
  const confirm = row.answer('confirm', 'confirm');
  const count = row.count('count');
  return {
    kind: row.answer('kind', 'kind') ?? 'other',
    aliases: readNames(row.text('aliases')),
    former: former ?? [],
    successor: row.text('successor') || null,
    ...given('level', row.text('level')),
    ...given('parent', row.text('parent')),
    ...given('from', row.day('from') ?? ''),
    ...given('until', row.day('until') ?? ''),
    ...given('note', row.text('note')),
    ...(count === null ? {} : { count }),
    ...given('where', row.text('where')),
    ...(confirm === null || confirm === 'used' ? {} : { confirm }),
  };
}

/** A property that is there only when something is written. */
function given<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<Key, string>);
}
