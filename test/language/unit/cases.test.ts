// Unit lists printed and mutated (separators lost, a character wrong, Traditional, level lost, abbreviated), and names that belong to nobody listed.

import { regionCatalog } from '../../../src/catalog';
import { shippedCatalogs } from '../../../src/catalog/regions';
import { createUnitReader, type Unit } from '../../../src/language/unit';
import { loadSimplifier } from '../../../src/language/text';
import data from './cases.json';

const regions: Readonly<Record<string, string>> = {
  '000': '沙坡头区',
  '001': '临夏州',
  '002': '保康县',
  '003': '哈尔滨市',
  '004': '渝中区',
};
const meant = (unit: Unit): string | null => unit.short ?? unit.candidates[0]?.short ?? null;

beforeAll(loadSimplifier);

const ofRegion = (seed: string, others = false) =>
  createUnitReader({
    catalog: regionCatalog(regions[seed] ?? ''),
    ...(others ? { others: shippedCatalogs } : {}),
  });

test.each(data.cases)('case $id ($kind): $text', ({ seed, text, exp }) => {
  expect(ofRegion(seed).read(text).map(meant)).toEqual(exp);
  expect(ofRegion(seed, true).read(text).map(meant)).toEqual(exp);
});

test.each(data.cases)('case $id without a region: the same splitting and no id', ({ seed, text }) => {
  const units = createUnitReader({ catalog: null, others: shippedCatalogs }).read(text);
  expect(units.map(({ raw }) => raw)).toEqual(
    ofRegion(seed)
      .read(text)
      .map(({ raw }) => raw),
  );
  const own = regionCatalog(regions[seed] ?? '')?.region.id ?? '';
  expect(units.filter(({ id }) => id !== null && !id.startsWith(own))).toEqual([]);
});

test.each(data.foreign.names)('%s belongs to no unit of the catalog', (name) => {
  const units = ofRegion(data.foreign.region).read(name);
  expect(units.map(({ clean, id, match }) => [clean, id, match])).toEqual([[name, null, 'pattern']]);
});
