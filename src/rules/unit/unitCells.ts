// The unit cells of a task with the units read in them: what the unit rules go through.

import type { Unit } from '../../language/unit/Unit';
import type { Field } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { Repair } from '../Finding';
import { atField, type Report } from '../Report';

/** One unit cell. */
export interface UnitCell {
  readonly role: 'lead' | 'coop' | 'responsible';
  readonly field: Field;
  readonly units: readonly Unit[];
}

/** The cells that hold units, in the order lead, coop, responsible. */
export function unitCells(task: UnderstoodTask): readonly UnitCell[] {
  return (['lead', 'coop', 'responsible'] as const).flatMap((role) => {
    const field = task[role];
    return field && task.units[role].length > 0 ? [{ role, field, units: task.units[role] }] : [];
  });
}

/**
 * One report a cell about the units in it that are concerned; the first is the finding's unit and span, all are named.
 * @example reportUnits('unknown', task, (unit) => unit.match === 'unknown')
 */
export function reportUnits(
  message: string,
  task: UnderstoodTask,
  isConcerned: (unit: Unit, cell: UnitCell) => boolean,
  more: (
    units: readonly Unit[],
    cell: UnitCell,
  ) => { data?: Report['data']; repairs?: readonly Repair[] } = () => ({}),
): readonly Report[] {
  return unitCells(task).flatMap((cell) => {
    const units = cell.units.filter((unit) => isConcerned(unit, cell));
    const [first] = units;
    if (!first) return [];
    const { data, repairs = [] } = more(units, cell);
    const names = [...new Set(units.map((unit) => `“${unit.clean}”`))].join('、');
    return [
      atField(message, cell.field, {
        unit: first.clean,
        span: [first.start, first.end],
        data: { names, ...data },
        repairs,
      }),
    ];
  });
}

/** Which body a unit is: the catalog's, else its name. */
export function identity(unit: Unit): string {
  return unit.id ?? unit.name ?? unit.clean;
}
