// All rules of the book, those fetched by themselves included: for pages about rules, not for a check.

import { fetchedRules } from '../../rules/fetchedRules';
import type { Rule } from '../../rules/Rule';
import { tableRules } from '../../rules/tableRules';

/** In the order of the rule book. */
export async function allRules(): Promise<readonly Rule[]> {
  const fetched = await Promise.all(Object.values(fetchedRules).map((fetchPart) => fetchPart()));
  return [...tableRules, ...fetched.flat()];
}
