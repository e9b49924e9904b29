// What is accepted as a catalog, and how problems are named.

import fc from 'fast-check';
import { emptyCatalog, parseCatalog } from '../../src/catalog';

const unit = { id: 'a/1', name: '泾县财政局', short: '县财政局', kind: 'government' };
const region = { id: 'a', name: '泾县', level: 'county', prefix: '县', titleWords: ['泾县'] };
const catalog = { version: '1', region, units: [unit] };

test('lists that are left out are empty', () => {
  const parsed = parseCatalog(catalog);
  expect(parsed.ok && parsed.value.units).toEqual([{ ...unit, aliases: [], former: [], successor: null }]);
  expect(parsed.ok && parsed.value.tasks).toEqual([]);
});

test.each([
  ['no object', null, '', 'object'],
  ['a kind nobody knows', { ...catalog, units: [{ ...unit, kind: 'bureau' }] }, 'units.0.kind', 'picklist'],
  ['a blank name', { ...catalog, units: [{ ...unit, name: ' ' }] }, 'units.0.name', 'min_length'],
  ['an id twice', { ...catalog, units: [unit, { ...unit, short: '县财政' }] }, 'units.1.id', 'doubled'],
  [
    'a day that is none',
    { ...catalog, units: [{ ...unit, former: [{ name: '县财政科', until: '1998' }] }] },
    'units.0.former.0.until',
    'regex',
  ],
  ['a level that is none', { ...catalog, region: { ...region, level: 'town' } }, 'region.level', 'picklist'],
  ['no region', { version: '1', units: [] }, 'region', 'object'],
])('%s is named', (_, json, path, check) => {
  const parsed = parseCatalog(json);
  expect(parsed.ok ? [] : parsed.problems.map((problem) => [problem.path, problem.check])).toContainEqual([
    path,
    check,
  ]);
});

test('an empty catalog passes its own schema', () => {
  expect(parseCatalog(emptyCatalog('county', '区', '南京市玄武区')).ok).toBe(true);
});

test('no JSON throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => expect(typeof parseCatalog(json).ok).toBe('boolean')));
});
