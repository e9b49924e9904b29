// Regions all over the country that nobody prepared: every name is read as printed, between separators of any kind, and with none.

import fc from 'fast-check';
import { emptyCatalog } from '../../../src/catalog';
import { createUnitReader } from '../../../src/language/unit';
import { provinces } from './lists/provinces';

describe.each(provinces)('%s', (region, row) => {
  const reader = createUnitReader(region ? { catalog: null, region } : { catalog: emptyCatalog('nation') });
  const names = row.split(' ');
  const read = (cell: string): string[] => reader.read(cell).map(({ clean }) => clean);

  test('no name is unknown, a typo or one of a catalog', () => {
    const units = reader.read(names.join('\n'));
    expect(units.map(({ clean }) => clean)).toEqual(names);
    expect(units.filter(({ match, id }) => match !== 'pattern' || id !== null)).toEqual([]);
  });

  test('whatever stands between the names', () => {
    const between = fc.constantFrom('、', '，', '；', ' ', '\n', '、\n', '　', ' / ');
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { maxLength: Math.min(8, names.length) }),
        between,
        (list, mark) => {
          expect(read(list.join(mark))).toEqual(list);
        },
      ),
      { numRuns: 60 },
    );
  });

  const levelled = names.filter(
    (name) =>
      /^(?:[省市县区]|自治区)/.test(name) &&
      !/[（(]|^.?[直级属各]|^.直|^.级|^.属|^.各|^.委$|^.政府$/.test(name),
  );
  test('nothing between names that begin with their level', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(levelled, { maxLength: Math.min(6, levelled.length) }), (list) => {
        expect(read(list.join(''))).toEqual(list);
      }),
      { numRuns: 60 },
    );
  });
});
