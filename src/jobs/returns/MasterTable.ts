// The table everything comes back to: opened, understood, with the columns of the period that is being reported.

import type { Catalog } from '../../catalog/Catalog';
import type { UnderstoodTable } from '../../table/UnderstoodTable';
import type { SheetSnapshot } from '../../workbook/SheetSnapshot';
import { entryPlace, type EntryPlace } from '../fill/entryPlace';
import { isSamePeriod } from './isSamePeriod';
import { reportingUnits, type ReportingUnit } from './TaskUnit';

/** What a person says beside the workbook. */
export interface PeriodQuestion {
  /** 参照日期, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** 报送期 as the person says it; null: the current one. */
  readonly period: string | null;
}

/** An opened table. */
export interface OpenMaster {
  readonly table: UnderstoodTable;
  readonly sheet: SheetSnapshot;
  readonly catalog: Catalog | null;
}

/** The master with its entry columns and units. */
export interface MasterTable extends OpenMaster {
  readonly place: EntryPlace;
  /** As the heading of the entry column prints it, else as the person says it; null when neither tells. */
  readonly period: string | null;
  readonly units: readonly ReportingUnit[];
}

/** Works out where this period's entries go; a period no heading names means the current columns. */
export function masterTable(opened: OpenMaster, { asOf, period }: PeriodQuestion): MasterTable {
  const { table, sheet, catalog } = opened;
  const current = entryPlace(table, sheet, asOf);
  const place = period === null ? current : placeOf(table, period, current);
  const column = place.text ? table.columns[place.text.kind][place.text.at] : undefined;
  return {
    ...opened,
    place,
    period: period ?? column?.period ?? null,
    units: reportingUnits(table, catalog),
  };
}

function placeOf({ columns }: UnderstoodTable, period: string, current: EntryPlace): EntryPlace {
  const at = (kind: 'progress' | 'status'): number =>
    columns[kind].findIndex((column) => column.period !== null && isSamePeriod(column.period, period));
  const kind = current.text?.kind ?? 'progress';
  const text = at(kind);
  const status = at('status');
  return {
    text: text < 0 ? current.text : { kind, at: text, column: columns[kind][text]?.column ?? 0 },
    status: status < 0 || kind === 'status' ? current.status : status,
  };
}
