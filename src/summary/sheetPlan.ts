// From a written-down draft to the finished plan of a sheet.

import type { SheetPlan } from '../workbook/SheetPlan';
import type { SheetDraft } from './SheetDraft';
import { planStyles } from './styles';
import type { SummaryInput } from './SummaryInput';

/** What a sheet has beside rows, merges and columns. */
export type SheetFrame = Pick<SheetPlan, 'id' | 'name' | 'tabColour' | 'print'> &
  Partial<Pick<SheetPlan, 'tables' | 'names' | 'conditionalFormats' | 'validations' | 'charts' | 'freeze'>>;

/** The plan, in the given fonts and with every style by name. */
export function sheetPlan(
  { fonts }: Pick<SummaryInput, 'fonts'>,
  draft: SheetDraft,
  frame: SheetFrame,
): SheetPlan {
  return {
    columns: draft.widths.map((width) => ({ width })),
    rows: draft.rows,
    merges: draft.merges,
    tables: [],
    names: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    fonts,
    styles: planStyles,
    ...frame,
  };
}
