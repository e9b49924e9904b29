// The unit cells of a task with the units read in them: what the unit rules go through.

import type { Unit } from '../../language/unit/Unit';
import type { Field } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import type { TableFacts } from '../facts/TableFacts';
import type { Repair } from '../Finding';
import { atField, type Report } from '../Report';

/** One unit cell with its units in printed order, whatever their roles. */
export interface UnitCell {
  readonly field: Field;
  readonly units: readonly Unit[];
}

const roles = ['lead', 'coop', 'responsible'] as const;

/**
 * The cells that hold units. A 责任单位 cell can hold leads and helpers (排在第一位的为牵头单位), so a unit belongs to the cell
 * it was read from, not to its role's column. Cells with an error value hold no units.
 */
export function unitCells(task: UnderstoodTask): readonly UnitCell[] {
  const known = read.get(task);
  if (known) return known;
  const cells = readUnitCells(task);
  read.set(task, cells);
  return cells;
}

/** Eight rules ask for the same cells. */
const read = new WeakMap<UnderstoodTask, readonly UnitCell[]>();

function readUnitCells(task: UnderstoodTask): readonly UnitCell[] {
  const cells = new Map<Field, Unit[]>();
  for (const role of roles) {
    for (const unit of task.units[role]) {
      const field = [task[role], task.responsible].find(
        (one) => one !== null && one.error === undefined && one.raw.slice(unit.start, unit.end) === unit.raw,
      );
      if (field) cells.set(field, [...(cells.get(field) ?? []), unit]);
    }
  }
  return [...cells].map(([field, units]) => ({ field, units: units.sort((a, b) => a.start - b.start) }));
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
  ) => { data?: NonNullable<Report['data']>; repairs?: readonly Repair[] } = () => ({}),
): readonly Report[] {
  const concerned = unitCells(task).filter((cell) => cell.units.some((unit) => isConcerned(unit, cell)));
  return concerned.flatMap((cell) => {
    const units = cell.units.filter((unit) => isConcerned(unit, cell));
    const [first] = units;
    if (!first) return [];
    const { data, repairs = [] } = more(units, cell);
    return [
      atField(message, cell.field, {
        unit: first.clean,
        span: [first.start, first.end],
        data: { names: quoted(units.map(({ clean }) => clean)), ...data },
        repairs,
      }),
    ];
  });
}

/**
 * Names in quotation marks, each once.
 * @example quoted(['县财政局', '县医保局']) //=> '“县财政局”、“县医保局”'
 */
export function quoted(names: readonly string[]): string {
  return [...new Set(names)].map((name) => `“${name}”`).join('、');
}

/** Which body a unit is: the catalog's, else what its name means, else its name. */
export function identity(unit: Unit, { bodies }: TableFacts): string {
  const meant = bodies.of(unit);
  return unit.id ?? (meant ? `${meant.level} ${meant.key}` : (unit.name ?? unit.clean));
}
