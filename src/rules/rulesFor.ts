// Which rules have anything to say about a table? Those that read entries or compare tables are fetched only when there are any.

import type { Rule } from './Rule';
import type { CheckQuestion } from './RuleContext';
import { tableRules } from './tableRules';

/** The rules, in the order of the rule book; a rule left out could find nothing in this table. */
export async function rulesFor({ table, issued, body }: CheckQuestion): Promise<readonly Rule[]> {
  const hasEntries = table.tasks.some((task) =>
    [...task.progress, ...task.status].some(({ raw }) => raw.trim() !== ''),
  );
  const [entries, comparisons] = await Promise.all([
    hasEntries ? import(/* webpackChunkName: "entries" */ './entryRules') : null,
    issued || body ? import(/* webpackChunkName: "comparisons" */ './comparisonRules') : null,
  ]);
  return [...tableRules, ...(entries?.entryRules ?? []), ...(comparisons?.comparisonRules ?? [])];
}
