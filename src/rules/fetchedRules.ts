// The parts of the rule book that many tables do not need, each fetched by itself.

import type { Rule } from './Rule';

/** What a table must have to need a part: `rulesFor` looks; the page of a rule fetches all. */
export type RulePart =
  | 'texts'
  | 'blanks'
  | 'irregular'
  | 'names'
  | 'catalog'
  | 'roles'
  | 'sheet'
  | 'noise'
  | 'statuses'
  | 'entries'
  | 'comparisons';

/** In the order of the rule book, behind the table's own rules. */
export const fetchedRules: Readonly<Record<RulePart, () => Promise<readonly Rule[]>>> = {
  texts: () => import(/* webpackChunkName: "texts" */ './textRules').then((all) => all.textRules),
  blanks: () => import(/* webpackChunkName: "blanks" */ './blankRules').then((all) => all.blankRules),
  irregular: () =>
    import(/* webpackChunkName: "irregular" */ './irregularRules').then((all) => all.irregularRules),
  names: () => import(/* webpackChunkName: "names" */ './nameRules').then((all) => all.nameRules),
  catalog: () =>
    import(/* webpackChunkName: "catalogRules" */ './catalogRules').then((all) => all.catalogRules),
  roles: () => import(/* webpackChunkName: "roles" */ './roleRules').then((all) => all.roleRules),
  sheet: () => import(/* webpackChunkName: "sheet" */ './sheetRules').then((all) => all.sheetRules),
  noise: () => import(/* webpackChunkName: "noise" */ './noiseRules').then((all) => all.noiseRules),
  statuses: () => import(/* webpackChunkName: "statuses" */ './statusRules').then((all) => all.statusRules),
  entries: () => import(/* webpackChunkName: "entries" */ './entryRules').then((all) => all.entryRules),
  comparisons: () =>
    import(/* webpackChunkName: "comparisons" */ './comparisonRules').then((all) => all.comparisonRules),
};
