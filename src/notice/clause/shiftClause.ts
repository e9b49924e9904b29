// A clause inside a longer text: its units count from the beginning of that text.

import type { Unit } from '../../language/unit';
import type { Clause } from './readClause';

/** The same clause with every unit's offsets moved by so many characters. */
export function shiftClause(clause: Clause, by: number): Clause {
  if (by === 0) return clause;
  const moved = (units: readonly Unit[]): Unit[] =>
    units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by }));
  const { lead, coop, responsible } = clause;
  return { ...clause, lead: moved(lead), coop: moved(coop), responsible: moved(responsible) };
}
