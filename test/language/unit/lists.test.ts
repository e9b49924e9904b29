// Cells of regions nobody prepared: no name is unknown, and each is split where people split it.

import { emptyCatalog, type Catalog } from '../../../src/catalog';
import { createUnitReader } from '../../../src/language/unit';
import { city } from './lists/city';
import { county } from './lists/county';
import { inspection } from './lists/inspection';
import { livelihood } from './lists/livelihood';
import { mixed } from './lists/mixed';
import { national } from './lists/national';
import { provincial } from './lists/provincial';
import { rough } from './lists/rough';
import { services } from './lists/services';

type Rows = readonly (readonly [string, string])[];
const lists: readonly (readonly [string, Rows, Catalog | null])[] = [
  ['national', national, emptyCatalog('nation')],
  ['provincial', provincial, emptyCatalog('province')],
  ['city', city, emptyCatalog('prefecture')],
  ['county', county, emptyCatalog('county')],
  ['livelihood', livelihood, emptyCatalog('county', '区')],
  ['inspection', inspection, emptyCatalog('prefecture')],
  ['services', services, emptyCatalog('county', '市')],
  ['rough', rough, emptyCatalog('county')],
  ['mixed', mixed, null],
];

describe.each(lists)('%s', (_, rows, catalog) => {
  const reader = createUnitReader({ catalog });

  test.each(rows)('%s', (cell, expected) => {
    const units = reader.read(cell);
    expect(units.map(({ short }) => short).join(' ')).toBe(expected);
    expect(units.filter(({ match, id }) => match !== 'pattern' || id !== null)).toEqual([]);
  });
});
