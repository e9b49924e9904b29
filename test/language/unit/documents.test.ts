// Every unit cell of the five documents, read against the catalog of its own region.

import { regionCatalog } from '../../../src/catalog';
import { createUnitReader } from '../../../src/language/unit';
import { loadSimplifier } from '../../../src/language/text';
import linxia from '../../gold/001.gold.json';
import harbin from '../../gold/003.gold.json';
import shapotou from '../../gold/000.gold.json';
import baokang from '../../gold/002.gold.json';
import yuzhong from '../../gold/004.gold.json';

type GoldUnit = string | { readonly clean: string };
interface GoldTask {
  readonly lead: readonly GoldUnit[];
  readonly coop: readonly GoldUnit[];
  readonly responsible: readonly GoldUnit[];
  readonly coop_raw?: string | null;
  readonly units_raw?: string | null;
}

const documents: readonly (readonly [string, readonly GoldTask[]])[] = [
  ['沙坡头区', shapotou.tasks],
  ['临夏州', linxia.tasks],
  ['保康县', baokang.tasks],
  ['哈尔滨市', harbin.tasks],
  ['渝中区', yuzhong.tasks],
];

const names = (units: readonly GoldUnit[]): string[] =>
  units.map((unit) => (typeof unit === 'string' ? unit : unit.clean));

beforeAll(loadSimplifier);

describe.each(documents)('cells of %s', (region, tasks) => {
  const reader = createUnitReader({ catalog: regionCatalog(region) });
  const cells = tasks.flatMap((task): [string, string[]][] =>
    task.units_raw
      ? [[task.units_raw, names([...task.lead, ...task.coop, ...task.responsible])]]
      : [
          [names(task.lead).join('\n'), names(task.lead)],
          [(task.coop_raw ?? '').replaceAll('|', '\n'), names(task.coop)],
        ],
  );

  test.each(cells)('%j names the units of the gold file', (cell, expected) => {
    const units = reader.read(cell);
    expect(units.map(({ short }) => short)).toEqual(expected);
    expect(units.every(({ match, collective }) => match === 'exact' || collective)).toBe(true);
  });
});
