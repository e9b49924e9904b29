// What is to be filled into the office's own forms of this workbook, from the table as it stands now?

import { fillTemplate, type FormPlan } from '../../jobs/fillTemplate';
import { keptLights } from '../../jobs/lights/keptLights';
import { readTables } from '../../table';
import type { CellContent, Edit, WriteScope } from '../../workbook/Edit';
import type { KeptSettings } from '../../workbook/KeptSettings';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import type { TableInWorkbook } from './findTables';

/** One cell of a form, as a person reads the change. */
export interface FormCell {
  readonly edit: Edit;
  readonly before: string;
  /** The number of the day, also where a formula is written. */
  readonly after: string;
}

/** One form with what is to be filled. */
export interface OwnForm {
  readonly name: string;
  readonly cells: readonly FormCell[];
}

/** All forms of a workbook, and what was not understood in them. */
export interface OwnForms extends Omit<FormPlan, 'edits'> {
  /** Those with a cell to fill, in tab order. */
  readonly forms: readonly OwnForm[];
  /** Numbers are formulas over the 任务明细 beside them. */
  readonly isLive: boolean;
  readonly scope: WriteScope;
}

/** As of one day (`YYYY-MM-DD`). Official tables, 参考目录, generated and hidden sheets are no forms. `settings`: what the workbook keeps, lights that a person has set among it. */
export function planOwnForms(
  { opened: { table, catalog }, found, snapshot }: TableInWorkbook,
  asOf: string,
  sheets: readonly SheetSnapshot[],
  settings: KeptSettings = {},
): OwnForms {
  const official = new Set([found.catalogSheet, found.sheet]);
  const others = sheets.filter(({ name, visibility }) => visibility === 'visible' && !official.has(name));
  const tables = sheetsOfTables(others);
  const possible = new Set(others.filter(({ name }) => !tables.has(name)));
  const overrides = keptLights(settings, table.sheet);
  const options = { asOf, catalog, source: snapshot, earlier: sheets, overrides };
  const { edits, ...plan } = fillTemplate(table, options, sheets, (sheet) => possible.has(sheet));
  const inSight = [...possible].filter(({ name }) => edits.some(({ sheet }) => sheet === name));
  // Without 任务明细 beside them the same cells get the numbers themselves: those are shown.
  const values = new Map(
    fillTemplate(table, options, inSight).edits.map(({ sheet, cell, content }) => [
      `${cell} ${sheet}`,
      content,
    ]),
  );
  const cellOf = (edit: Edit): FormCell => ({
    edit,
    before: shown(edit.expected),
    after: shown(values.get(`${edit.cell} ${edit.sheet}`) ?? edit.content),
  });
  return {
    ...plan,
    forms: inSight.map(({ name }) => ({
      name,
      cells: edits.filter(({ sheet }) => sheet === name).map(cellOf),
    })),
    isLive: Object.keys(plan.formulas).length > 0,
    scope: Object.fromEntries(inSight.map(({ name, usedRange }) => [name, usedRange ? [usedRange] : []])),
  };
}

/** Sheets with a table of tasks; a form that counts tasks (牵头单位, 任务) can look like one, but tells of none. */
function sheetsOfTables(sheets: readonly SheetSnapshot[]): ReadonlySet<string> {
  const tables = readTables(sheets).filter(({ tasks }) =>
    tasks.some(({ text }) => /\p{Script=Han}/u.test(text.raw)),
  );
  return new Set(tables.map(({ sheet }) => sheet));
}

/** A rate is cut to four places. */
function shown(content: CellContent): string {
  if (typeof content === 'number') return String(Math.round(content * 10_000) / 10_000);
  if (typeof content === 'object' && content !== null) return content.formula;
  return String(content ?? '');
}
