// Everything a unit cell holds: its units and the words read over, each with its place in the printed cell.

import type { DenseCell } from './DenseCell';
import type { Unit } from './Unit';
import type { RoleHint } from './forms/filler';

/** Words read over: roles, joiners, numbers, leaders. */
export interface Filler {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Role the word gives to the units beside it (牵头, 配合, 负责); null for any other word. */
  readonly role: RoleHint | null;
}

/** A cell, read. Every character is in exactly one unit or filler, or parts them. */
export interface UnitCell {
  readonly units: Unit[];
  readonly fillers: Filler[];
}

/** A cell that names nobody (无, —, blank); its words are one filler. */
export function emptyUnitCell(cell: DenseCell): UnitCell {
  const start = cell.normal.starts[0];
  const end = cell.normal.ends[cell.text.length - 1];
  if (start === undefined || end === undefined) return { units: [], fillers: [] };
  return { units: [], fillers: [{ raw: cell.normal.printed.slice(start, end), start, end, role: null }] };
}
