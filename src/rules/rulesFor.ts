// Which rules have anything to say about a table? Those about entries, comparisons and foreign text are fetched only when it has any.

import { mayHaveNoise } from '../language/text/pageNoise/mayHaveNoise';
import { officialTexts } from './officialTexts';
import type { Rule } from './Rule';
import type { CheckQuestion } from './RuleContext';
import { tableRules } from './tableRules';

/** The rules, in the order of the rule book; a rule left out could find nothing in this table. */
export async function rulesFor({ table, issued, body }: CheckQuestion): Promise<readonly Rule[]> {
  const hasEntries = table.tasks.some((task) =>
    [...task.progress, ...task.status].some(({ raw }) => raw.trim() !== ''),
  );
  const hasNoise = table.tasks.some((task) => officialTexts(task).some(({ raw }) => mayHaveNoise(raw)));
  const lists = await Promise.all([
    hasNoise ? import(/* webpackChunkName: "noise" */ './noiseRules').then((all) => all.noiseRules) : [],
    hasEntries ? import(/* webpackChunkName: "entries" */ './entryRules').then((all) => all.entryRules) : [],
    issued || body
      ? import(/* webpackChunkName: "comparisons" */ './comparisonRules').then((all) => all.comparisonRules)
      : [],
  ]);
  return [...tableRules, ...lists.flat()];
}
