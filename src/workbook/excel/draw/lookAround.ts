// What is in the workbook before we draw: our sheets by their marks, and every name that is taken. One trip, one more per further 4 MB of our sheets; only reading.

import { parseAddress, type Area } from '../../address';
import type { SheetPlan } from '../../SheetPlan';
import { ANSWER_BYTES } from '../contents';
import { problemOf } from '../ExcelProblem';
import { markName } from '../marks';
import { planBytes } from './planBytes';
import { readFormulas } from './readFormulas';
import { readRecord, RECORD_KEY, type DrawnRecord } from './DrawnRecord';

/** A sheet of ours that is there already. */
export interface ExistingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The part that is ours. */
  readonly area: Area;
  /** Formulas and values from A1 to the last used cell. */
  readonly cells: readonly (readonly unknown[])[];
  /** Names of its charts. */
  readonly charts: readonly string[];
}

/** The workbook before drawing. */
export interface Surroundings {
  readonly sheetNames: readonly string[];
  readonly styleNames: ReadonlySet<string>;
  readonly record: DrawnRecord;
  readonly existing: ReadonlyMap<string, ExistingSheet>;
  /** Blank sheets that a drawing began and never marked: by the name of their plan. */
  readonly begun: ReadonlySet<string>;
  /** Marks that are there, also those whose sheet is gone. */
  readonly marks: ReadonlySet<string>;
  /** Workbook names of the plans that are there already. */
  readonly takenNames: ReadonlySet<string>;
  /** Tables of the plans that are there already, and the sheet they stand on. */
  readonly takenTables: ReadonlyMap<string, string>;
}

/** Looks, in one trip; in several where what was drawn is too much for one answer. */
export async function lookAround(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Surroundings> {
  if (planBytes(plans) > ANSWER_BYTES) return look(context, plans, false);
  try {
    return await look(context, plans, true);
  } catch (error) {
    // There is more on the sheets than we would write: the same again, in pieces.
    if (problemOf(error).id === 'tooLarge') return look(context, plans, false);
    throw error;
  }
}

async function look(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  atOnce: boolean,
): Promise<Surroundings> {
  const { workbook } = context;
  workbook.worksheets.load('items/name');
  workbook.styles.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load('value');
  const asked = plans.map((plan) => askSheet(workbook, plan, atOnce));
  const named = plans.map(({ name }) => {
    const used = workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false);
    used.load('address');
    return { name, used };
  });
  const names = plans.flatMap((plan) => plan.names.map(({ name }) => name));
  const items = names.map((name) => workbook.names.getItemOrNullObject(name));
  for (const item of items) item.load('name');
  const tableNames = plans.flatMap((plan) => plan.tables.map(({ name }) => name));
  const tables = tableNames.map((name) => workbook.tables.getItemOrNullObject(name));
  for (const table of tables) table.load({ name: true, worksheet: { name: true } });
  await context.sync();
  const record = readRecord(setting.isNullObject ? null : setting.value);
  const formulas = atOnce
    ? asked.map(({ used }) => given(used))
    : await readFormulas(context, asked.map(usedOf));
  const existing = new Map(asked.flatMap((one, place) => existingSheet(one, formulas[place] ?? [])));
  const ours = new Set([...existing.values()].map(({ name }) => name));
  return {
    sheetNames: workbook.worksheets.items.map(({ name }) => name),
    styleNames: new Set(workbook.styles.items.map(({ name }) => name)),
    record,
    existing,
    begun: new Set(
      named.flatMap(({ name, used }) =>
        record.begun?.includes(name) && used.isNullObject && !ours.has(name) ? [name] : [],
      ),
    ),
    marks: new Set(asked.filter(({ mark }) => !mark.isNullObject).map(({ id }) => markName(id))),
    takenNames: new Set(names.filter((_, place) => items[place]?.isNullObject === false)),
    takenTables: new Map(
      tableNames.flatMap((name, place): [string, string][] => {
        const table = tables[place];
        return table && !table.isNullObject ? [[name, table.worksheet.name]] : [];
      }),
    ),
  };
}

interface AskedSheet {
  readonly id: string;
  readonly mark: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function askSheet(workbook: Excel.Workbook, { id }: SheetPlan, atOnce: boolean): AskedSheet {
  const mark = workbook.names.getItemOrNullObject(markName(id));
  mark.load('name');
  const range = mark.getRangeOrNullObject();
  range.load('address');
  // A way to the sheet, not a value: nothing is read before the sync.
  // eslint-disable-next-line office-addins/call-sync-before-read
  const sheet = range.worksheet;
  sheet.load({ name: true, protection: { protected: true } });
  sheet.charts.load('items/name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(atOnce ? 'address,formulas' : 'address');
  return { id, mark, range, sheet, used };
}

function given(used: Excel.Range): unknown[][] {
  return used.isNullObject ? [] : (used.formulas as unknown[][]);
}

/** The sheet of ours and its used cells; null where there are none. */
function usedOf({ range, sheet, used }: AskedSheet): { sheet: string; area: Area } | null {
  const area = range.isNullObject || used.isNullObject ? null : parseAddress(used.address);
  return area && { sheet: sheet.name, area };
}

function existingSheet(
  { id, range, sheet, used }: AskedSheet,
  formulas: readonly (readonly unknown[])[],
): [string, ExistingSheet][] {
  const area = range.isNullObject ? null : parseAddress(range.address);
  if (!area) return [];
  const cells = used.isNullObject ? [] : fromFirstCell(parseAddress(used.address), formulas);
  const charts = sheet.charts.items.map(({ name }) => name);
  return [[id, { name: sheet.name, isProtected: sheet.protection.protected, area, cells, charts }]];
}

/** The used range need not begin at A1: blank rows and columns are put in front. */
function fromFirstCell(area: Area | null, formulas: readonly (readonly unknown[])[]): unknown[][] {
  if (!area) return [];
  const blank = Array.from({ length: area.left - 1 }, () => '');
  return [
    ...Array.from({ length: area.top - 1 }, () => []),
    ...formulas.map((row): unknown[] => [...blank, ...row]),
  ];
}
