// Which bodies do the names of a table mean where no catalog lists them, and at which level does the table stand?

import { nameBody, type NameBody } from '../../language/unit';
import type { Unit } from '../../language/unit/Unit';
import type { AlikeTasks } from './alikeTasks';
import type { UnderstoodTable } from '../../table/UnderstoodTable';

/** The bodies of a table's units. */
export interface UnitBodies {
  /** Null for units of the catalog, and for names that tell no body. */
  readonly of: (unit: Unit) => NameBody | null;
  /** The level word most names begin with; null when none does. */
  readonly ownLevel: string | null;
  /** Subject → the name the table itself has for that body of its own level. */
  readonly ownNames: ReadonlyMap<string, string>;
  /** Nearly every name is well formed: another one is worth a word. */
  readonly areKnown: boolean;
}

const OFFICES: ReadonlySet<Unit['kind']> = new Set(['party', 'government', 'people']);

/** Looks at the units of every kind of unit cells once. */
export function unitBodies({ region }: UnderstoodTable, { first, counts: times }: AlikeTasks): UnitBodies {
  const known = new Map<string, NameBody | null>();
  const bodyOf = ({ match, collective, kind, clean }: Unit): NameBody | null => {
    if (!/^(?:exact|pattern)$/.test(match) || collective || !OFFICES.has(kind)) return null;
    const before = known.get(clean);
    if (before !== undefined) return before;
    const body = nameBody(clean, region);
    known.set(clean, body);
    return body;
  };
  const units = first.flatMap((task, kind) =>
    [...task.units.lead, ...task.units.coop, ...task.units.responsible].map((unit) => ({
      unit,
      times: times[kind] ?? 0,
    })),
  );
  const counts = new Map<string, number>();
  for (const { unit, times } of units) {
    const level = bodyOf(unit)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + times);
  }
  const [ownLevel = null] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  const ownNames = new Map<string, string>();
  for (const { unit } of units) {
    const body = bodyOf(unit);
    if (body && body.level === ownLevel && !ownNames.has(body.subject))
      ownNames.set(body.subject, unit.clean);
  }
  const sum = (some: typeof units): number => some.reduce((all, { times }) => all + times, 0);
  const [all, strange] = [sum(units), sum(units.filter(({ unit }) => unit.match === 'unknown'))];
  const of = (unit: Unit): NameBody | null => (unit.match === 'pattern' ? bodyOf(unit) : null);
  return { of, ownLevel, ownNames, areKnown: all >= 5 && strange * 8 <= all };
}
