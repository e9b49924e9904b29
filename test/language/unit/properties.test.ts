// What holds for every cell: each character is accounted for once, order is kept, nothing throws, blanks between names change nothing.

import fc from 'fast-check';
import { emptyCatalog, regionCatalog } from '../../../src/catalog';
import { createUnitReader } from '../../../src/language/unit';
import { city } from './lists/city';
import { county } from './lists/county';
import { livelihood } from './lists/livelihood';
import { provincial } from './lists/provincial';
import { rough } from './lists/rough';

const reader = createUnitReader({ catalog: regionCatalog('沙坡头区') });
const catalog = regionCatalog('沙坡头区');
const listed = (catalog?.units ?? []).map(({ short }) => short);
const anyName = fc.constantFrom(
  ...listed,
  ...[...city, ...county].flatMap(([, names]) => names.split(' ')).filter((name) => /^[市县区]/.test(name)),
);
/** Text of the characters that cells are made of, names among them. */
const cellText = fc
  .array(
    fc.oneof(
      anyName,
      fc.constantFrom(
        '、',
        '，',
        '；',
        '\n',
        ' ',
        '　',
        '和',
        '等',
        '（',
        '）',
        '(',
        ')',
        '牵头',
        '负责',
        '：',
        '县',
        '区',
        '市',
        '局',
        '委',
        '各',
        '王建国',
        '0930',
        'x',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A character that needs an owner: Chinese, a letter or a digit. */
const NEEDS_OWNER = /[\u3400-\u9fffa-zA-Z0-9]/;

test('every character belongs to exactly one unit or filler, in printed order', () => {
  fc.assert(
    fc.property(cellText, (cell) => {
      const { units, fillers } = reader.readCell(cell);
      const owners = new Array<number>(cell.length).fill(0);
      for (const { start, end, raw } of [...units, ...fillers]) {
        expect(raw).toBe(cell.slice(start, end));
        for (let at = start; at < end; at++) owners[at] = (owners[at] ?? 0) + 1;
      }
      for (let at = 0; at < cell.length; at++) {
        if (NEEDS_OWNER.test(cell[at] ?? '')) expect([at, owners[at]]).toEqual([at, 1]);
        else expect(owners[at]).toBeLessThanOrEqual(1);
      }
      for (const list of [units, fillers])
        for (let at = 1; at < list.length; at++)
          expect(list[at]?.start).toBeGreaterThanOrEqual(list[at - 1]?.end ?? 0);
    }),
    { numRuns: 300 },
  );
});

test('no string throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (cell) => {
      expect(Array.isArray(reader.read(cell))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('blanks, line breaks and separators between names change nothing', () => {
  const between = fc.constantFrom(' ', '\n', '   ', '、', '，', '；', '、\n', '\n\n', '　');
  fc.assert(
    fc.property(fc.array(fc.tuple(anyName, between), { minLength: 1, maxLength: 8 }), (parts) => {
      const names = parts.map(([name]) => name);
      const read = (cell: string) => reader.read(cell).map(({ id, clean, match }) => [id, clean, match]);
      const one = read(names.join('、'));
      expect(one.map(([, clean]) => clean)).toEqual(names);
      expect(read(parts.flat().join(''))).toEqual(one);
    }),
    { numRuns: 300 },
  );
});

test('names of the catalog are split without anything between them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...listed), { minLength: 1, maxLength: 8 }), (names) => {
      expect(reader.read(names.join('')).map(({ short }) => short)).toEqual(names);
    }),
    { numRuns: 200 },
  );
});

test('a reading does not depend on what was read before', () => {
  fc.assert(
    fc.property(cellText, (cell) => {
      const fresh = createUnitReader({ catalog });
      expect(reader.readCell(cell)).toEqual(fresh.readCell(cell));
    }),
    { numRuns: 30 },
  );
});

/** Names of one level that say it, without brackets; names that begin with a level by chance (区块链) are left out. */
const ofLevel = (rows: readonly (readonly [string, string])[], level: string): string[] => [
  ...new Set(
    rows
      .flatMap(([, names]) => names.split(' '))
      .filter((name) => name.startsWith(level) && !/[（(、]|^区域|^区块/.test(name)),
  ),
];

describe.each([
  ['省', ofLevel(provincial, '省'), emptyCatalog('province')],
  ['市', ofLevel(city, '市'), emptyCatalog('prefecture')],
  ['县', ofLevel([...county, ...rough], '县'), emptyCatalog('county')],
  ['区', ofLevel(livelihood, '区'), emptyCatalog('county', '区')],
])('names of %s in a region nobody prepared', (level, names, empty) => {
  const unprepared = createUnitReader({ catalog: empty });

  test('are split without anything between them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }), (list) => {
        expect(unprepared.read(list.join('')).map(({ clean }) => clean)).toEqual(list);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('keep the level that is printed once for several', () => {
    const bureaus = names.filter((name) => /^.[^委老][^委]*[局厅]$/.test(name));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bureaus), { minLength: 2, maxLength: 6 }),
        ([first = '', ...rest]) => {
          const cell = [first, ...rest.map((name) => name.slice(level.length))].join('、');
          expect(unprepared.read(cell).map(({ short }) => short)).toEqual([first, ...rest]);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
