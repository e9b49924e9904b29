// 自有模板: what is to be written into an office's own form, sheet by sheet, and what a person should know about the rest.

import { prepareSummary, type SummaryOptions } from '../summary/prepareSummary';
import { isBesideDetail, ownForms } from '../summary/template/besideDetail';
import { planTemplate, type TemplatePlan } from '../summary/template/planTemplate';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { WriteScope } from '../workbook/Edit';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';

/** What is planned for all sheets of a form. */
export interface FormPlan extends TemplatePlan {
  /** The forms, where 任务明细 of the same table and day stands beside them: formulas may be written there. */
  readonly formulas: WriteScope;
}

/**
 * The plans of all sheets of a form, together: edits that fill blank cells under known headings, and what was not understood.
 * Where 任务明细 stands in the same workbook, made from the same content as of the same day, the numbers are formulas over it.
 * `isForm`: which of them may be filled; generated ones never are.
 * @example fillTemplate(understood, { asOf: '2022-12-31', catalog, source }, formSheets).edits
 */
export function fillTemplate(
  table: UnderstoodTable,
  options: SummaryOptions,
  sheets: readonly SheetSnapshot[],
  isForm: (sheet: SheetSnapshot) => boolean = () => true,
): FormPlan {
  const input = prepareSummary(table, options);
  const isLive = isBesideDetail(sheets, input);
  const forms = ownForms(sheets, input).filter(isForm);
  const plans = forms.map((sheet) => planTemplate(sheet, { input, isLive }));
  const all = (list: (plan: TemplatePlan) => readonly string[]): readonly string[] => [
    ...new Set(plans.flatMap(list)),
  ];
  return {
    formulas: isLive
      ? Object.fromEntries(forms.map(({ name, usedRange }) => [name, usedRange ? [usedRange] : []]))
      : {},
    edits: plans.flatMap(({ edits }) => edits),
    hasHeads: plans.some(({ hasHeads }) => hasHeads),
    unknownHeads: all(({ unknownHeads }) => unknownHeads),
    unknownUnits: all(({ unknownUnits }) => unknownUnits),
    unknownPlaceholders: all(({ unknownPlaceholders }) => unknownPlaceholders),
    noRoom: all(({ noRoom }) => noRoom),
  };
}
