// 192 cells that somebody else wrote without looking at the reader, and 105 and 122 written by contract before it read them: each unit is
// [start, end, short form (of the first candidate for a typo), kind, match, listed]; null is what the contract leaves open.

import { emptyCatalog, regionCatalog } from '../../../src/catalog';
import { loadSimplifier } from '../../../src/language/text';
import { createUnitReader, type UnitReader } from '../../../src/language/unit';
import first from './independent.json';
import second from './independent2.json';
import third from './independent3.json';

beforeAll(loadSimplifier);

interface Case {
  readonly id: number;
  readonly group: string;
  readonly region: string | null;
  readonly date?: string;
  readonly shipped: boolean;
  readonly text: string;
  readonly units: readonly (readonly (string | number | boolean | null)[])[];
}

/** National documents have no region. */
function readerOf({ region, shipped, date }: Case): UnitReader {
  const documentDate = date ?? null;
  if (region === null) return createUnitReader({ catalog: emptyCatalog('nation'), documentDate });
  if (shipped) return createUnitReader({ catalog: regionCatalog(region), documentDate });
  return createUnitReader({ catalog: null, region, documentDate });
}

const cases: readonly Case[] = [...first, ...second, ...third];

test.each(cases)('$id ($group): $text', (one) => {
  const read = readerOf(one).read(one.text);
  expect(
    read.map(({ start, end, short, candidates, kind, match, id }, place) =>
      [start, end, short ?? candidates[0]?.short ?? null, kind, match, id !== null].map((value, field) =>
        one.units[place]?.[field] === null ? null : value,
      ),
    ),
  ).toEqual(one.units);
});
