// Which names that nobody knows are one slip away from a known one that the same table prints: 市教育 beside 市教育局, 县政俯办 beside 县政府办?

import type { Unit } from '../../language/unit/Unit';
import type { TableFacts } from '../facts/TableFacts';

const known = new WeakMap<TableFacts, ReadonlyMap<string, string>>();

/**
 * Name as printed → the name it is taken for. A name that stands twice is meant, and so is a trade (果业局 beside 林业局);
 * the one name without its organ (市财政) among whole ones has lost it.
 * @example likelySlips(facts).get('市教育') //=> '市教育局'
 */
export function likelySlips(facts: TableFacts): ReadonlyMap<string, string> {
  const before = known.get(facts);
  if (before) return before;
  const { first, counts } = facts.alike('units');
  const right = new Set<string>();
  const strange = new Map<string, { unit: Unit; times: number }>();
  first.forEach(({ units: { lead, coop, responsible } }, kind) => {
    for (const unit of [...lead, ...coop, ...responsible]) {
      const { clean, id, match } = unit;
      if (id !== null || facts.bodies.of(unit) !== null) right.add(clean);
      else if (match === 'pattern' && !unit.collective && /^(?:party|government|people)$/.test(unit.kind))
        strange.set(clean, { unit, times: (strange.get(clean)?.times ?? 0) + (counts[kind] ?? 0) });
    }
  });
  const wholeOf = ({ clean, ...unit }: Unit): string | null => {
    const whole = clean + (/^省|^自治区/.test(clean) ? '厅' : '局');
    return facts.bodies.of({ ...unit, clean: whole }) === null ? null : whole;
  };
  const bare = [...strange.values()].filter(({ unit }) => wholeOf(unit) !== null);
  const slips = new Map<string, string>();
  for (const [name, { unit, times }] of strange) {
    if (times > 1 || name.endsWith('业局')) continue;
    const whole = bare.length === 1 && right.size > 4 ? wholeOf(unit) : null;
    const meant = [...right].find((one) => isOneSlip(name, one)) ?? whole;
    if (meant !== null) slips.set(name, meant);
  }
  known.set(facts, slips);
  return slips;
}

/** One character wrong, missing or too many, or two swapped; the first one, which tells the level, is right. `slipIndex` tells the same, but would come into this part of the rules a second time. */
function isOneSlip(name: string, meant: string): boolean {
  let at = 0;
  while (at < name.length && name[at] === meant[at]) at++;
  const [rest, right] = [name.slice(at), meant.slice(at)];
  return (
    at > 0 &&
    (rest.slice(1) === right.slice(1) ||
      rest === right.slice(1) ||
      rest.slice(1) === right ||
      (rest.slice(2) === right.slice(2) && rest[0] === right[1] && rest[1] === right[0]))
  );
}
