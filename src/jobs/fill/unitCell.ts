// Which units stand in the selected cell, and how would the cell read with others in it?

import type { Unit } from '../../language/unit/Unit';
import { unitCells } from '../../rules/unit/unitCells';
import type { Field } from '../../table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAddress } from '../../workbook/address';

/** A cell of 牵头单位, 配合单位 or 责任单位. */
export interface UnitCell {
  /** A1 address. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly role: 'lead' | 'coop' | 'responsible';
  /** The column's heading as printed, without blanks. */
  readonly heading: string;
  readonly raw: string;
  /** In printed order. */
  readonly units: readonly Unit[];
  /** Tasks that the cell speaks for. */
  readonly tasks: readonly UnderstoodTask[];
  /** What stands between two units here: in this cell, else in its column, else 、. */
  readonly separator: string;
}

const roles = ['lead', 'coop', 'responsible'] as const;

/** The unit cell at a sheet row and column (from 1); null where there is none, or where it holds a formula or an error. */
export function unitCellAt(table: UnderstoodTable, row: number, column: number): UnitCell | null {
  const role = roles.find((one) => table.columns[one] === column);
  if (!role) return null;
  const isHere = (field: Field | null): boolean => field?.row === row && field.column === column;
  const tasks = table.tasks.filter((task) => isHere(task[role]));
  const [first] = tasks;
  const field = first?.[role];
  if (!first || !field || field.error !== undefined || field.formula !== undefined) return null;
  const units = unitCells(first).find((one) => one.field === field)?.units ?? [];
  return {
    cell: cellAddress(row, column),
    row,
    column,
    role,
    heading: (table.headings.get(column) ?? '').replace(/\s/g, ''),
    raw: field.raw,
    units,
    tasks,
    separator: mostFrequent(gapsOf(field.raw, units)) ?? mostFrequent(gapsInColumn(table, role)) ?? '、',
  };
}

/**
 * The cell without some of its units (places from 0) and with others behind the last one; everything else stays as printed.
 * @example withUnits({ raw: '县卫健局、县财政局', … }, new Set([1]), ['县教育局']) //=> '县卫健局、县教育局'
 */
export function withUnits(
  { raw, units, separator }: Pick<UnitCell, 'raw' | 'units' | 'separator'>,
  gone: ReadonlySet<number>,
  added: readonly string[],
): string {
  const [first] = units;
  if (!first) return [raw.trim(), ...added].filter((text) => text !== '').join(separator);
  const end = units.at(-1)?.end ?? raw.length;
  let text = '';
  for (const [place, unit] of units.entries()) {
    if (gone.has(place)) continue;
    const gap = raw.slice(units[place - 1]?.end ?? unit.start, unit.start);
    text += (text === '' ? '' : gap || separator) + raw.slice(unit.start, unit.end);
  }
  const all = [text, ...added].filter((one) => one !== '').join(separator);
  return raw.slice(0, first.start) + all + raw.slice(end);
}

/** Plain separators only: words between two units are none to be repeated. */
function gapsOf(raw: string, units: readonly Unit[]): readonly string[] {
  return units
    .slice(1)
    .map((unit, place) => raw.slice(units[place]?.end ?? 0, unit.start))
    .filter((gap) => gap !== '' && /^[、，,；;/\s]+$/.test(gap));
}

function gapsInColumn(table: UnderstoodTable, role: UnitCell['role']): readonly string[] {
  return table.tasks.flatMap((task) =>
    unitCells(task)
      .filter(({ field }) => field === task[role])
      .flatMap(({ field, units }) => gapsOf(field.raw, units)),
  );
}

function mostFrequent(gaps: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  return [...counts].sort(([, one], [, two]) => two - one)[0]?.[0];
}
