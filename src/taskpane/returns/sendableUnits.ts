// Who gets a workbook? All units of the table; those whose names are doubtful only when they are ticked.

import type { Round } from './Round';
import type { RoundTable } from './useRoundTable';

/** A unit of the table. */
export interface SendableUnit {
  readonly name: string;
  readonly tasks: number;
  /** How many of them it leads or is responsible for. */
  readonly lead: number;
  /** Why it is not ticked by itself; null when it is. */
  readonly why: string | null;
}

/** The units, and the sentences about names that stand for nobody in particular. */
export function sendableUnits({ jobs, master }: RoundTable): {
  readonly units: readonly SendableUnit[];
  readonly left: readonly string[];
} {
  const options = { units: null, whole: true, issue: null, due: null, day: '2000-01-01' };
  const { files, left } = jobs.planDispatch(master, options);
  const sure = new Set(files.map(({ unit }) => unit));
  const whyOf = (names: readonly string[]): string | null =>
    left.find(({ unit }) => names.includes(unit))?.why ?? null;
  const units = master.units.map(({ name, names, tasks, principal }) => ({
    name,
    tasks: tasks.length,
    lead: principal.size,
    why: sure.has(name) ? null : whyOf([name, ...names]),
  }));
  const own = new Set(units.flatMap(({ why }) => why ?? []));
  return { units, left: left.map(({ why }) => why).filter((why) => !own.has(why)) };
}

/** The units that are ticked: as the person said, else those whose names are sure. */
export function tickedUnits(
  units: readonly SendableUnit[],
  { ticked }: Pick<Round, 'ticked'>,
): readonly SendableUnit[] {
  return units.filter(({ name, why }) => ticked[name] ?? why === null);
}
