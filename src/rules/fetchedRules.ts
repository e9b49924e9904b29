// The parts of the rule book that many tables do not need, each fetched by itself.

import type { Rule } from './Rule';

/** What a table must have to need a part: `rulesFor` looks; the page of a rule fetches all. */
export type RulePart = 'names' | 'catalog' | 'roles' | 'sheet' | 'noise' | 'entries' | 'comparisons';

/** In the order of the rule book, behind the table's own rules. */
export const fetchedRules: Readonly<Record<RulePart, () => Promise<readonly Rule[]>>> = {
  names: () => import(/* webpackChunkName: "names" */ './nameRules').then((all) => all.nameRules),
  catalog: () =>
    import(/* webpackChunkName: "catalogRules" */ './catalogRules').then((all) => all.catalogRules),
  roles: () => import(/* webpackChunkName: "roles" */ './roleRules').then((all) => all.roleRules),
  sheet: () => import(/* webpackChunkName: "sheet" */ './sheetRules').then((all) => all.sheetRules),
  noise: () => import(/* webpackChunkName: "noise" */ './noiseRules').then((all) => all.noiseRules),
  entries: () => import(/* webpackChunkName: "entries" */ './entryRules').then((all) => all.entryRules),
  comparisons: () =>
    import(/* webpackChunkName: "comparisons" */ './comparisonRules').then((all) => all.comparisonRules),
};
