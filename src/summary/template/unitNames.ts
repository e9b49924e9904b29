// Which unit of the table does a form mean? By any name the catalog knows it by; nothing is guessed.

import { createUnitReader } from '../../language/unit';
import type { SummaryInput } from '../SummaryInput';
import { unitName } from '../unitName';

/** Finds the name under which a unit stands in the sheets; null when the table names no such unit. */
export function unitFinder({
  catalog,
  table,
  order,
  rows,
}: SummaryInput): (printed: string) => string | null {
  const reader = createUnitReader({ catalog, region: table.region });
  const full = new Map(rows.flatMap(({ unit }) => (unit?.full ? [[unit.full, unit.name] as const] : [])));
  return (printed) => {
    const plain = printed.replace(/\s/g, '');
    if (order.has(plain)) return plain;
    const whole = full.get(plain);
    if (whole !== undefined) return whole;
    const [unit, ...more] = reader.read(printed);
    if (!unit || more.length > 0 || unit.match === 'typo' || unit.match === 'unknown') return null;
    const { name } = unitName(unit);
    return order.has(name) ? name : null;
  };
}
