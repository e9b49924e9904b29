// Do names of units stand in a cell with nothing between them?

import type { Unit } from '../../language/unit/Unit';
import { unitsRunTogether as words } from '../../messages/zh-CN/rules/unit/run-together';
import { atField } from '../Report';
import type { TaskRule } from '../Rule';
import { quoted, unitCells } from './unitCells';

export const unitsRunTogether: TaskRule = {
  id: 'unit/run-together',
  target: 'task',
  reads: 'units',
  messages: { together: 'info' },
  words,
  check: (task) =>
    unitCells(task).flatMap(({ field, units }) => {
      const joined = units.filter(
        (unit, place) => isJoined(units[place - 1], unit) || isJoined(unit, units[place + 1]),
      );
      const [first] = joined;
      if (!first) return [];
      const last =
        joined.find((unit) => unit.start > first.start && !joined.some((next) => next.start === unit.end)) ??
        first;
      const span = [first.start, last.end] as const;
      const data = { names: quoted(joined.map(({ clean }) => clean)) };
      return [atField('together', field, { unit: first.clean, span, data })];
    }),
};

/** Only names that were read for sure: where a name is unknown or means many, the cut between two may be wrong. */
function isJoined(unit: Unit | undefined, next: Unit | undefined): boolean {
  const areSure = [unit, next].every(
    (one) => one !== undefined && !one.collective && one.match !== 'unknown' && one.match !== 'typo',
  );
  return areSure && unit?.end === next?.start;
}
