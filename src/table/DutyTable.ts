// What an official table says, as printed, with every cell's address: the reader's result.

import type { Area } from '../workbook/address';
import type { SingleField } from './singleFields';

export type { SingleField };

/** Where a value stands: its own cell, the merged cell above, a merge that goes on behind a repeated header, the column's heading, or nowhere. */
export type FieldFrom = 'own' | 'merged' | 'page-break' | 'heading' | 'blank';

/** One printed value of a task. */
export interface Field {
  /** As printed, line breaks and blanks included; `''` when blank. Task text: without the printed number. */
  readonly raw: string;
  readonly from: FieldFrom;
  /** Row (1-based) of the cell the value was read from: the merge's top-left, or the heading; the task's own cell when blank. */
  readonly row: number;
  /** Column (1-based) of that cell. */
  readonly column: number;
  /** The cell holds a real date: that day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** The cell is an error value or a formula (rules speak about both). */
  readonly error?: string;
  readonly formula?: string;
  /** The fill-in cell is one merged area over several tasks: its rows. */
  readonly tiedRows?: readonly [number, number];
}

/** One fill-in cell of one reporting period. */
export interface PeriodField extends Field {
  /** The period as printed in the heading (一季度, 截至6月底), null when the heading gives none. */
  readonly period: string | null;
}

/** A 主要任务 as printed. */
export interface DutyGroup {
  readonly no: string | null;
  readonly title: string;
  /** Row (1-based) where it is printed first. */
  readonly row: number;
}

/** One task (任务内容): one entry a row. Identity is group + text + units, never number or row. */
export interface DutyTask extends Readonly<Record<SingleField, Field | null>> {
  /** Place in the table, from 1. */
  readonly index: number;
  /** Sheet row, from 1. */
  readonly row: number;
  /** The task's own number as printed, without trailing 、．. and blanks; null when none is printed. */
  readonly no: string | null;
  /** Index into `DutyTable.groups`; null when the task stands under no group. */
  readonly group: number | null;
  readonly text: Field;
  readonly progress: readonly PeriodField[];
  readonly status: readonly PeriodField[];
  /** What stands under headings we do not know, where something does: kept, never interpreted. */
  readonly others?: readonly OtherField[];
}

/** A cell under a heading that means none of the known columns. */
export interface OtherField extends Field {
  /** The heading as printed. */
  readonly heading: string;
}

/** A column of one reporting period. */
export interface PeriodColumn {
  readonly column: number;
  readonly period: string | null;
  /** The heading as printed. */
  readonly heading: string;
}

/** Which column (1-based) holds what; null = the table has no such column. */
export interface DutyColumns extends Readonly<Record<SingleField, number | null>> {
  /** The 序号 column, whatever it numbers. */
  readonly number: number | null;
  readonly group: number | null;
  readonly text: number | null;
  /** Oldest first. */
  readonly progress: readonly PeriodColumn[];
  readonly status: readonly PeriodColumn[];
}

/** Another table on the sheets, not read. */
export interface OtherTable {
  readonly sheet: string;
  readonly range: Area;
  readonly title: string | null;
}

/** A responsibility-division table (责任分工表) as printed. */
export interface DutyTable {
  readonly sheet: string;
  /** From the first header row to the last row of the table. */
  readonly range: Area;
  /** Where the title stands and its text; null when none is found. */
  readonly title: { readonly text: string; readonly row: number; readonly column: number } | null;
  /** Text of the title and note rows above the header and below the table, top to bottom. */
  readonly surroundings: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  /** Rows of the first header and of each repeated one. */
  readonly headerRows: readonly { readonly from: number; readonly to: number }[];
  /** Headings as printed, by column (1-based). */
  readonly headings: ReadonlyMap<number, string>;
  readonly columns: DutyColumns;
  /** Columns of one kind and period that stand twice: the later one. */
  readonly doubledColumns: readonly {
    readonly column: number;
    readonly kind: string;
    readonly first: number;
  }[];
  /** A column that names tasks (具体措施) and is blank in every row, beside the one read as the task; null = none. */
  readonly unusedTaskColumn: number | null;
  readonly groups: readonly DutyGroup[];
  readonly tasks: readonly DutyTask[];
  readonly otherTables: readonly OtherTable[];
  /** What the reader noticed, for people (note ids and data; words live in messages). */
  readonly notes: readonly ReaderNote[];
}

export interface ReaderNote {
  readonly id: string;
  readonly data: Readonly<Record<string, string | number>>;
}
