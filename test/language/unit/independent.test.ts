// 192 cells that somebody else wrote without looking at the reader: each unit is [start, end, short form (of the first candidate for a typo), kind, match, listed].

import { emptyCatalog, regionCatalog } from '../../../src/catalog';
import { loadSimplifier } from '../../../src/language/text';
import { createUnitReader, type UnitReader } from '../../../src/language/unit';
import cases from './independent.json';

beforeAll(loadSimplifier);

/** National documents have no region. */
function readerOf(region: string | null, shipped: boolean): UnitReader {
  if (region === null) return createUnitReader({ catalog: emptyCatalog('nation') });
  return createUnitReader(shipped ? { catalog: regionCatalog(region) } : { catalog: null, region });
}

test.each(cases)('$id ($group): $text', ({ region, shipped, text, units }) => {
  const read = readerOf(region, shipped).read(text);
  expect(
    read.map(({ start, end, short, candidates, kind, match, id }) => [
      start,
      end,
      short ?? candidates[0]?.short ?? null,
      kind,
      match,
      id !== null,
    ]),
  ).toEqual(units);
});
