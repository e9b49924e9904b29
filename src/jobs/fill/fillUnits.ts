// Which units does the table give work to, and which of them does a person mean by what she typed?

import type { Catalog } from '../../catalog/Catalog';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { unitKey } from '../catalog/unitKey';
import { unitsInTable } from '../catalog/unitsInTable';
import { pinyinInitials } from './pinyinInitials';

/** A unit of the table. */
export interface FillUnit {
  /** The same for all names of one body. */
  readonly key: string;
  /** As tables print it. */
  readonly name: string;
  /** Tasks it leads, or is simply responsible for; tasks it helps with. */
  readonly lead: number;
  readonly coop: number;
  /** All names it goes by. */
  readonly names: readonly string[];
}

/** Those with most to report first; of equals in the order of the table. */
export function fillUnits(table: UnderstoodTable, catalog: Catalog | null): readonly FillUnit[] {
  const units = unitsInTable(table).map(({ unit, printed, lead, coop, responsible }): FillUnit => {
    const known = catalog?.units.find(({ id }) => id === unit.id);
    const name = unit.short ?? unit.clean;
    const names = [name, ...printed, unit.name ?? '', known?.name ?? '', ...(known?.aliases ?? [])];
    return {
      key: unitKey(unit),
      name,
      lead: lead + responsible,
      coop,
      names: [...new Set(names)].filter((one) => one !== ''),
    };
  });
  return units.sort((one, two) => two.lead - one.lead || two.coop - one.coop);
}

/**
 * Units one of whose names, or its pinyin initials, hold what was typed.
 * @example findUnits(units, 'ybj').map(({ name }) => name) //=> ['区医保局']
 */
export function findUnits(units: readonly FillUnit[], typed: string): readonly FillUnit[] {
  const word = typed.replace(/\s/g, '').normalize('NFKC').toLowerCase();
  if (word === '') return units;
  const isLetters = /^[a-z]+$/.test(word);
  return units.filter(({ names }) =>
    names.some((name) => (isLetters ? pinyinInitials(name) : name).includes(word)),
  );
}
