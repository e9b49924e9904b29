// What do a person's judgements (判断记录) make of a catalog? A name judged is an alias of its unit, or no unit at all; the latest word counts.

import type { Catalog, CatalogUnit, Judgement } from './Catalog';

/** The unit that a judgement or a row names: by code, short form, full name, then any other name. */
export function unitNamed(units: readonly CatalogUnit[], name: string): CatalogUnit | undefined {
  return (
    units.find(({ id, short, name: full }) => id === name || short === name || full === name) ??
    units.find(({ aliases }) => aliases.includes(name))
  );
}

/** The judgement that counts for each name; of several the last one. */
export function judgementsByWord(catalog: Catalog): ReadonlyMap<string, Judgement> {
  return new Map((catalog.judgements ?? []).map((judgement) => [judgement.word, judgement]));
}

/**
 * The catalog with its judgements carried out: a judged name belongs to its unit alone. A judgement whose unit the catalog
 * does not list changes nothing.
 */
export function applyJudgements(catalog: Catalog): Catalog {
  const judged = judgementsByWord(catalog);
  if (judged.size === 0) return catalog;
  const notUnits = new Set(catalog.notUnits);
  const added = new Map<string, string[]>();
  const taken = new Set<string>();
  for (const { word, verdict, unit } of judged.values()) {
    if (verdict === 'not-unit') {
      notUnits.add(word);
      taken.add(word);
      continue;
    }
    const meant = unitNamed(catalog.units, unit ?? '');
    if (!meant) continue;
    notUnits.delete(word);
    taken.add(word);
    added.set(meant.id, [...(added.get(meant.id) ?? []), word]);
  }
  const units = catalog.units.map((unit) => {
    const aliases = [...unit.aliases.filter((alias) => !taken.has(alias)), ...(added.get(unit.id) ?? [])];
    return { ...unit, aliases: aliases.filter((alias) => alias !== unit.short && alias !== unit.name) };
  });
  return { ...catalog, units, notUnits: [...notUnits] };
}
