// From an understood table to everything the summary sheets are made from.

import type { Catalog } from '../catalog/Catalog';
import { overridesOf, type LightOverride } from '../table/LightOverride';
import type { UnderstoodTable } from '../table/UnderstoodTable';
import type { PlanFonts } from '../workbook/SheetPlan';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { dayNumber } from './dayNumber';
import { detailRows, firstRows } from './detailRows';
import { emptyWords } from './emptyWords';
import { entryReader } from './entryReader';
import { fingerprint } from '../table/fingerprint';
import { officialFonts } from './fonts';
import { principal } from './principal';
import { protocolOrder } from './protocolOrder';
import { recallFirstListed } from './recallFirstListed';
import { recallParameters } from './recallParameters';
import type { CheckedTable } from './report/CheckedTable';
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
  /** Sheets of the workbook as they stand: what a person set or added in earlier generated ones is kept. */
  readonly earlier?: readonly SheetSnapshot[];
  /** What a check of the same table found; with it 校验报告 is among the sheets. */
  readonly checked?: CheckedTable | null;
  /** Lights that a person has set (人工认定), as the workbook keeps them. */
  readonly overrides?: readonly LightOverride[];
  /** Print persons and phone numbers known from 未填报清单 on 催报单; left out unless asked for. */
  readonly withContacts?: boolean;
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
  const { asOf, catalog = null, source = null, earlier = [] } = options;
  const recalled = recallParameters(earlier);
  const parameters = { ...defaultParameters, ...recalled.parameters, ...options.parameters };
  const asOfNumber = dayNumber(asOf);
  const words = statusWords(table, catalog, recalled.statusWords);
  const fillIn = { progress: table.columns.progress.length > 0, status: table.columns.status.length > 0 };
  const empty = [...new Set([...emptyWords, ...recalled.emptyWords])];
  const { soonDays } = parameters;
  const { byTask, lost } = overridesOf(table, options.overrides ?? []);
  const measures = { asOf: asOfNumber, soonDays, words, emptyWords: empty, fillIn, overrides: byTask };
  const tasks = summaryTasks(table, source, measures);
  const rows = detailRows(tasks, catalog !== null);
  return {
    table,
    catalog,
    source,
    asOf,
    asOfNumber,
    fingerprint: fingerprint(table),
    parameters,
    memory: options.memory ?? { firstListed: recallFirstListed(earlier, tasks) },
    fonts: { ...officialFonts, ...options.fonts },
    statusWords: words,
    emptyWords: empty,
    readEntry: entryReader(),
    fillIn,
    tasks,
    lostOverrides: lost,
    rows,
    firstRows: firstRows(rows),
    checked: options.checked ?? null,
    earlier,
    withContacts: options.withContacts ?? false,
    principal: principal(tasks, table.columns),
    order: protocolOrder(table, catalog),
  };
}
