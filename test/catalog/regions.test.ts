// The shipped catalogs: well formed, in protocol order, and holding every unit the documents name.

import { parseCatalog, regionCatalog, shippedRegions } from '../../src/catalog';
import { shippedCatalogs } from '../../src/catalog/regions';
import gold from '../gold/units.json';

const regions: Readonly<Record<string, string>> = {
  '000': '640502',
  '001': '622900',
  '002': '420626',
  '003': '230100',
  '004': '500103',
};

test('five regions are shipped', () => {
  expect(shippedRegions.map(({ id }) => id).sort()).toEqual(Object.values(regions).sort());
});

describe.each(shippedCatalogs.map((catalog) => [catalog.region.name, catalog] as const))(
  '%s',
  (_, catalog) => {
    test('passes the schema unchanged', () => {
      expect(parseCatalog(JSON.parse(JSON.stringify(catalog)))).toEqual({ ok: true, value: catalog });
    });

    test('gives no written form to two units', () => {
      const forms = catalog.units.flatMap(({ name, short, aliases }) => [
        ...new Set([name, short, ...aliases]),
      ]);
      expect(forms).toEqual([...new Set(forms)]);
    });

    test('lists the Party before the government, and departments before companies', () => {
      const order = ['party', 'government', 'group', 'people', 'township', 'institution', 'company', 'other'];
      const places = catalog.units.map(({ kind }) => order.indexOf(kind));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    test('has tasks with text', () => {
      expect(catalog.tasks.length).toBeGreaterThan(18);
      expect(catalog.tasks.filter(({ text }) => text === '')).toEqual([]);
    });
  },
);

test.each(
  gold.units
    .filter(({ collective }) => !collective)
    .map(({ seed, short, canonical }) => [seed, short, canonical]),
)('%s lists %s', (seed, short, canonical) => {
  const unit = regionCatalog(regions[seed] ?? '')?.units.find((one) => one.short === short);
  expect(unit?.name).toBe(canonical.split(' (')[0]);
});

test.each(gold.units.filter(({ present, canonical, collective }) => !collective && present !== canonical))(
  '$seed notes what became of $short',
  ({ seed, short, note }) => {
    const unit = regionCatalog(regions[seed] ?? '')?.units.find((one) => one.short === short);
    if (/reform|office \(委编办\)|机构改革|guess|reforms/.test(note) && !/uncertain/.test(note))
      expect(unit?.successor).not.toBeNull();
    else expect(unit).toBeDefined();
  },
);
