// What a cell itself says about who leads and who helps: 牵头：甲 配合：乙, 甲牵头，乙、丙参与, 甲（牵头）、乙.

import type { Unit } from '../language/unit/Unit';
import type { UnitCell } from '../language/unit/UnitCell';
import type { UnitsByRole } from './roleRule';

type Role = keyof UnitsByRole;

/**
 * A cell's units by role; `role` is the column's own, for units no word speaks of. Null where no word tells leads or helpers apart.
 * A word before a colon speaks of the units behind it, one in brackets of the unit before it, any other of those named since the last word.
 */
export function rolesInCell({ units, fillers }: UnitCell, printed: string, role: Role): UnitsByRole | null {
  const words = fillers.filter((filler) => filler.role !== null);
  if (!words.some((word) => word.role !== 'responsible' && word.role !== role)) return null;
  const roles = new Map<Unit, Role>();
  let label: Role | null = null;
  let since: Unit[] = [];
  for (const one of [...units, ...words].sort((a, b) => a.start - b.start)) {
    if ('clean' in one) {
      roles.set(one, label ?? role);
      since.push(one);
    } else if (/^(?:单位|部门)?\s*(?:[:：为是]|\n)/.test(printed.slice(one.end)) || since.length === 0) {
      label = one.role;
      since = [];
    } else if (one.role !== null) {
      const isInBrackets = /[（(]\s*$/.test(printed.slice(0, one.start));
      for (const unit of isInBrackets ? since.slice(-1) : since) roles.set(unit, one.role);
      since = [];
    }
  }
  const of = (wanted: Role): Unit[] => units.filter((unit) => roles.get(unit) === wanted);
  const [lead, coop, responsible] = [of('lead'), of('coop'), of('responsible')];
  // Helpers alone: the word is a slip (…參與 where 負責 belongs), and the column holds.
  return coop.length === units.length ? null : { lead, coop, responsible };
}
