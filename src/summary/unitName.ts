// Under which name does a unit stand in the sheets, and does the catalog know it?

import type { Unit } from '../language/unit/Unit';

/** A unit as the sheets name it. */
export interface UnitName {
  /** Canonical short name; the printed spelling when the catalog does not know it. */
  readonly name: string;
  /** 规范全称; `''` when unknown. */
  readonly full: string;
  readonly listed: boolean;
}

/** COUNTIFS refuses criteria over 255 characters; a name that long is running text anyway. */
const LONGEST = 80;

/** Name of a unit in the sheets. A typo is not joined with the unit it looks like. */
export function unitName(unit: Unit): UnitName {
  const spelled = unit.short ?? unit.name ?? (unit.clean || unit.raw.trim());
  const name = spelled.length > LONGEST ? `${spelled.slice(0, LONGEST - 1)}…` : spelled;
  return { name, full: unit.name ?? '', listed: unit.id !== null };
}
