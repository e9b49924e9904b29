// Catalogs with everything in them that an office may write, also text that looks like a formula, a number or a day.

import fc from 'fast-check';
import type { Catalog, CatalogUnit, DatedName, Judgement } from '../../../src/catalog/Catalog';

/** Text without blanks at its edges and without the mark that parts names. */
const text = fc
  .oneof(
    fc.constantFrom(
      '区财政局',
      '各县、区人民政府',
      '=SUM(A1)',
      '-主要做法',
      '+1',
      '@区',
      '1-6',
      '007',
      '2019-03-31',
      'TRUE',
      "'单引号",
      '市发改委（代建办）',
      '<甲>&"乙"',
    ),
    fc.string({ unit: fc.constantFrom(...'县区市局委办，、（ ）=1A-'), minLength: 1, maxLength: 8 }),
  )
  .map((one) => one.trim())
  .filter((one) => one !== '');
const name = text.filter((one) => !/[，、（]/.test(one));
const day = fc
  .tuple(
    fc.integer({ min: 1949, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const former: fc.Arbitrary<DatedName> = fc.record({
  name: name.filter((one) => !/[至起]/.test(one)),
  from: fc.option(day),
  until: fc.option(day),
});

const unit: fc.Arbitrary<CatalogUnit> = fc
  .record({
    id: text,
    name: text,
    short: text,
    kind: fc.constantFrom('party', 'government', 'township', 'other'),
    aliases: fc.array(text, { maxLength: 3 }),
    former: fc.array(former, { maxLength: 2 }),
    successor: fc.option(text),
    level: optional(text),
    parent: optional(text),
    from: optional(day),
    until: optional(day),
    note: optional(text),
    count: optional(fc.nat({ max: 999 })),
    where: optional(text),
    confirm: optional(fc.constantFrom('pending', 'refused')),
  })
  .map(withoutUndefined);

const judgement: fc.Arbitrary<Judgement> = fc
  .record({
    word: text,
    verdict: fc.constantFrom('alias', 'typo', 'not-unit'),
    unit: text,
    by: text,
    on: fc.option(day),
    scope: fc.constantFrom('workbook', 'desk'),
    note: optional(text),
  })
  .map((one) => withoutUndefined({ ...one, unit: one.verdict === 'not-unit' ? null : one.unit }));

/** Any catalog with a region. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc
  .record({
    version: text,
    region: fc.record({
      id: text,
      name: text,
      level: fc.constantFrom('nation', 'province', 'prefecture', 'county'),
      prefix: fc.constantFrom('县', '区', '市'),
      titleWords: fc.array(text, { minLength: 1, maxLength: 3 }),
    }),
    units: fc.uniqueArray(unit, { selector: ({ id }) => id, maxLength: 6 }),
    tasks: fc.uniqueArray(
      fc.record({ no: fc.option(text), group: fc.option(text), text, deadline: fc.option(text) }),
      { selector: (task) => task.text, maxLength: 4 },
    ),
    statusWords: fc.uniqueArray(
      fc.record({
        word: text.map((word) => `${word}了`),
        value: fc.constantFrom('done', 'not-started', 'standing'),
      }),
      { selector: ({ word }) => word, maxLength: 4 },
    ),
    notUnits: fc.option(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    judgements: fc.option(fc.array(judgement, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  })
  .map(withoutUndefined);

function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
