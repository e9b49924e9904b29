// Which units of the catalog may a name nobody knows mean? Suggestions only: a person chooses.

import type { CatalogUnit } from '../../catalog/Catalog';

/** Fewer common characters than this share are no likeness. */
const LEAST = 0.5;

/**
 * Up to three units whose names have most characters in common with the name, in the same order; the likest first.
 * @example similarUnits(catalog.units, '区健康医院')[0]?.short //=> '区医疗健康总院'
 */
export function similarUnits(units: readonly CatalogUnit[], name: string): readonly CatalogUnit[] {
  return units
    .map((unit) => ({
      unit,
      share: Math.max(...[unit.short, unit.name, ...unit.aliases].map((other) => likeness(name, other))),
    }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ unit }) => unit);
}

/** Share of the characters, level words left out, that stand in both names in one order (0 … 1). */
function likeness(one: string, other: string): number {
  const [a, b] = [withoutLevel(one), withoutLevel(other)];
  let before: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const row = [0];
    for (let at = 1; at <= b.length; at += 1)
      row.push(
        character === b[at - 1] ? (before[at - 1] ?? 0) + 1 : Math.max(before[at] ?? 0, row[at - 1] ?? 0),
      );
    before = row;
  }
  return a.length + b.length === 0 ? 0 : (2 * (before.at(-1) ?? 0)) / (a.length + b.length);
}

function withoutLevel(name: string): string {
  return name.replace(/^[省市县区州](?=..)/, '');
}
