// Which names stand in the unit cells of a table: each once, how often in which role, and where?

import type { Unit } from '../../language/unit/Unit';
import { unitCells } from '../../rules/unit/unitCells';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';
import { unitKey } from './unitKey';

/** One body, or one name that is none we know. */
export interface NamedUnit {
  /** As first read. */
  readonly unit: Unit;
  /** All names it is printed under, each once. */
  readonly printed: readonly string[];
  /** Tasks in which it leads, helps, or is simply responsible. */
  readonly lead: number;
  readonly coop: number;
  readonly responsible: number;
  /** Its cells in the order of the table. */
  readonly places: readonly UnitPlace[];
}

/** A cell in which a unit is named. */
export interface UnitPlace {
  /** A1 address on the table's sheet. */
  readonly cell: string;
  /** Number of the task as printed; null when none is. */
  readonly no: string | null;
  /** The whole cell as printed, and where the name stands in it. */
  readonly raw: string;
  readonly span: readonly [number, number];
}

type Counted = { -readonly [Key in keyof NamedUnit]: NamedUnit[Key] };

/** The names in the order of the table; names of one body are one, names that nobody knows are told apart by their letters. */
export function unitsInTable(table: UnderstoodTable): readonly NamedUnit[] {
  const named = new Map<string, Counted>();
  const entry = (unit: Unit): Counted => {
    const key = unitKey(unit);
    const known = named.get(key) ?? { unit, printed: [], lead: 0, coop: 0, responsible: 0, places: [] };
    if (!known.printed.includes(unit.clean)) known.printed = [...known.printed, unit.clean];
    named.set(key, known);
    return known;
  };
  for (const task of table.tasks) {
    for (const { field, units } of unitCells(task)) {
      const cell = cellAddress(field.row, field.column);
      for (const unit of units) {
        const one = entry(unit);
        if (one.places.some((place) => place.cell === cell)) continue;
        one.places = [...one.places, { cell, no: task.no, raw: field.raw, span: [unit.start, unit.end] }];
      }
    }
    for (const role of ['lead', 'coop', 'responsible'] as const)
      for (const one of new Set(task.units[role].map(entry))) one[role] += 1;
  }
  return [...named.values()];
}

/** Does a person have to say who is meant: a name nobody knows, a slip, or one that two units share? */
export function isDoubtful({ match, candidates }: Unit): boolean {
  return match === 'unknown' || match === 'typo' || (match === 'pattern' && candidates.length > 1);
}
