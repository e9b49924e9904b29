// Which rules have anything to say about a table? Those about entries, comparisons, foreign text and what a sheet may hide are fetched only when it has any.

import { mayHaveNoise } from '../language/text/pageNoise/mayHaveNoise';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { officialTexts } from './officialTexts';
import type { Rule } from './Rule';
import type { CheckQuestion } from './RuleContext';
import { tableRules } from './tableRules';

/** The rules, in the order of the rule book; a rule left out could find nothing in this table. */
export async function rulesFor(question: CheckQuestion): Promise<readonly Rule[]> {
  const { table, sheet, issued, body, sheets = [] } = question;
  const lists = await Promise.all([
    hasFormulasOrHidden(sheet) &&
      import(/* webpackChunkName: "sheet" */ './sheetRules').then((all) => all.sheetRules),
    table.tasks.some(hasNoise) &&
      import(/* webpackChunkName: "noise" */ './noiseRules').then((all) => all.noiseRules),
    table.tasks.some(hasEntry) &&
      import(/* webpackChunkName: "entries" */ './entryRules').then((all) => all.entryRules),
    (issued ?? body ?? sheets.length > 0) &&
      import(/* webpackChunkName: "comparisons" */ './comparisonRules').then((all) => all.comparisonRules),
  ]);
  return [...tableRules, ...lists.flatMap((list) => list || [])];
}

/** Anything that is not simply typed and shown; an error value is a formula's, or typed as one. */
function hasFormulasOrHidden({ cells, hiddenRows, hiddenColumns }: SheetSnapshot): boolean {
  if (hiddenRows.size + hiddenColumns.size > 0) return true;
  for (const { formula, error } of cells.values())
    if (formula !== undefined || error !== undefined) return true;
  return false;
}

function hasNoise(task: UnderstoodTask): boolean {
  return officialTexts(task).some(({ raw }) => mayHaveNoise(raw));
}

function hasEntry({ progress, status }: UnderstoodTask): boolean {
  return [...progress, ...status].some(({ raw }) => raw.trim() !== '');
}
