// 自有模板: what is to be written into an office's own form, sheet by sheet, and what a person should know about the rest.

import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import { planTemplate, type TemplatePlan } from '../summary/template/planTemplate';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';

/**
 * The plans of all sheets of a form, together: edits that fill blank cells under known headings, and what was not understood.
 * @example fillTemplate(understood, { asOf: '2022-12-31', catalog, source }, formSheets).edits
 */
export function fillTemplate(
  table: UnderstoodTable,
  options: SummaryOptions,
  sheets: readonly SheetSnapshot[],
): TemplatePlan {
  const input = prepareSummary(table, options);
  const plans = sheets.map((sheet) => planTemplate(sheet, input));
  const all = (list: (plan: TemplatePlan) => readonly string[]): readonly string[] => [
    ...new Set(plans.flatMap(list)),
  ];
  return {
    edits: plans.flatMap(({ edits }) => edits),
    hasHeads: plans.some(({ hasHeads }) => hasHeads),
    unknownHeads: all(({ unknownHeads }) => unknownHeads),
    unknownUnits: all(({ unknownUnits }) => unknownUnits),
    unknownPlaceholders: all(({ unknownPlaceholders }) => unknownPlaceholders),
    noRoom: all(({ noRoom }) => noRoom),
  };
}
