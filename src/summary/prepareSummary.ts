// From an understood table to everything the summary sheets are made from.

import type { Catalog } from '../catalog/Catalog';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { PlanFonts } from '../workbook/SheetPlan';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { dayNumber } from './dayNumber';
import { detailRows } from './detailRows';
import { fingerprint } from './fingerprint';
import { officialFonts } from './fonts';
import { principal } from './principal';
import { protocolOrder } from './protocolOrder';
import { statusWords } from './statusWords';
import type { SummaryInput, SummaryMemory, SummaryParameters } from './SummaryInput';
import { summaryTasks } from './summaryTasks';

/** What may be told beside the table; only the as-of day must be. */
export interface SummaryOptions {
  /** 参照日, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly catalog?: Catalog | null;
  /** The official sheet the table was read from. */
  readonly source?: SheetSnapshot | null;
  readonly parameters?: Partial<SummaryParameters>;
  readonly memory?: SummaryMemory;
  /** The workbook's own fonts. */
  readonly fonts?: Partial<PlanFonts>;
}

/** 30 days to a deadline are 临近; 8 days on the list 催办, 31 通报. */
export const defaultParameters: SummaryParameters = {
  soonDays: 30,
  urgeDays: 8,
  noticeDays: 31,
  refillBy: null,
};

/** Works out tasks, rows and order once for all sheets. */
export function prepareSummary(table: UnderstoodTable, options: SummaryOptions): SummaryInput {
  const { asOf, catalog = null, source = null } = options;
  const parameters = { ...defaultParameters, ...options.parameters };
  const asOfNumber = dayNumber(asOf);
  const words = statusWords(table, catalog);
  const fillIn = { progress: table.columns.progress.length > 0, status: table.columns.status.length > 0 };
  const measures = { asOf: asOfNumber, soonDays: parameters.soonDays, words, fillIn };
  const tasks = summaryTasks(table, source, measures);
  return {
    table,
    catalog,
    source,
    asOf,
    asOfNumber,
    fingerprint: fingerprint(table),
    parameters,
    memory: options.memory ?? { firstListed: new Map() },
    fonts: { ...officialFonts, ...options.fonts },
    statusWords: words,
    fillIn,
    tasks,
    rows: detailRows(tasks, catalog !== null),
    principal: principal(tasks, table.columns),
    order: protocolOrder(table, catalog),
  };
}
