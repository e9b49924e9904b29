// One generated sheet described as data: the summaries write it, two drawers (Excel, file) render it to the same result.

import type { Area } from './address';

/** A column of a planned table, as formulas mean it: the whole column, or its cell in the formula's own row. */
export interface TableColumnReference {
  readonly table: string;
  readonly column: string;
  readonly row?: 'this';
}

/** A cell, or with `to` an area; absolute unless told otherwise. Rows and columns from 1; `sheet` absent = the plan's own sheet. */
export interface CellReference {
  readonly sheet?: string;
  readonly row: number;
  readonly column: number;
  readonly to?: { readonly row: number; readonly column: number };
  readonly relativeRow?: boolean;
  readonly relativeColumn?: boolean;
}

/** The cell of a column of the plan's own sheet in the formula's own row: `$B7` in row 7, so that many rows share one formula. */
export interface OwnRowReference {
  readonly ownRowColumn: number;
}

/** A workbook name (参照日, 临近天数 …). */
export interface NameReference {
  readonly name: string;
}

/**
 * A formula as pieces: plain text and references, so that a host without tables can render the same thing as bounded A1.
 * The leading `=` is not among them; the drawers put it.
 */
export type FormulaPart = string | TableColumnReference | CellReference | OwnRowReference | NameReference;

/** A formula with the value we computed ourselves; a test holds both to the same result. */
export interface PlanFormula {
  readonly formula: readonly FormulaPart[];
  readonly value: string | number | boolean;
  /** It reads cells of the official sheet: a file drawer, which makes a new workbook, writes the value instead. */
  readonly readsSource?: true;
}

/** A link inside the workbook: to a cell of a sheet. The drawers keep `text` as text. */
export interface PlanLink {
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

export type PlanValue = string | number | boolean | PlanFormula | null;

/** One cell: text never becomes a formula, whatever it begins with. Dates are Excel serial numbers with a date style. */
export interface PlanCell {
  readonly value: PlanValue;
  readonly style?: StyleName;
  /** Where the value is a HYPERLINK formula, only a drawer that writes its value instead follows `link`. */
  readonly link?: PlanLink;
}

export interface PlanColumn {
  /** Width in points; drawers convert. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlanRow {
  /** Height in points, at most 409; absent = Excel's own. */
  readonly height?: number;
  /** Cells from column 1; null or a missing tail = blank. */
  readonly cells: readonly (PlanCell | null)[];
  /** Stable identity of the row, so that a person's own columns move with it. */
  readonly key?: string;
}

/** An Excel table on the sheet; `area` includes its header row. */
export interface PlanTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style: string;
  /** Columns whose every cell holds one and the same formula, so that a row added by hand fills itself. */
  readonly calculated?: readonly { readonly column: string; readonly formula: readonly FormulaPart[] }[];
}

/** A workbook-level name this sheet defines. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

/** Format cells of `area` where `formula` is true; relative references count from the area's top-left cell. */
export interface PlanConditionalFormat {
  readonly area: Area;
  readonly formula: readonly FormulaPart[];
  readonly ink?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly strike?: boolean;
  /** Colour of a thin line above; `borderSides` that of the other three sides, which some programs clear otherwise. */
  readonly borderTop?: string;
  readonly borderSides?: string;
}

export interface PlanValidation {
  readonly area: Area;
  readonly list: readonly string[];
}

/** A bar chart over an area; drawn in Excel only (on files its numbers stand as a small table). */
export interface PlanChart {
  readonly kind: 'bar' | 'stackedBar' | 'column';
  readonly title: string;
  readonly source: Area;
  readonly at: Area;
  readonly colours: readonly string[];
}

export interface PlanPrint {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    left: number;
    right: number;
    top: number;
    bottom: number;
    header: number;
    footer: number;
  };
  readonly titleRows?: { from: number; to: number };
  /** Either fit to one page wide, or a scale in percent with manual breaks (never both). */
  readonly fitToWidth?: boolean;
  /** With `fitToWidth`: the whole sheet on one page. */
  readonly fitToHeight?: boolean;
  readonly scale?: number;
  readonly breaksBeforeRows?: readonly number[];
  readonly area?: Area;
  readonly footer: { left: string; centre: string; right: string };
}

/** One generated sheet. `id` is its identity for ever; `name` is what the tab shows. */
export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly tabColour: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanRow[];
  readonly merges: readonly Area[];
  readonly tables: readonly PlanTable[];
  readonly names: readonly PlanName[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly validations: readonly PlanValidation[];
  readonly charts: readonly PlanChart[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint;
  readonly fonts: PlanFonts;
  /** Every style the cells name. */
  readonly styles: Readonly<Record<StyleName, PlanStyle>>;
}

/** Title, heading and body take the workbook's own fonts (official title, header, body cells), with the standard ones behind them. */
export interface PlanFonts {
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly note: string;
  /** Latin figures: numbers, days, rates. */
  readonly number: string;
}

/** How a named style looks; the names are the ones Excel's style gallery shows (责_题名 …). */
export interface PlanStyle {
  readonly slot: keyof PlanFonts;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly underline?: boolean;
  /** Characters of indent from the left. */
  readonly indent?: number;
  /**
   * `thin` and `hair` on all four sides; `bottom` and `left` one medium line there;
   * `boxTop` and `boxBottom` the upper and lower half of a thin box. Absent = no line.
   */
  readonly border?: 'thin' | 'hair' | 'none' | 'bottom' | 'left' | 'boxTop' | 'boxBottom';
  readonly borderColour?: string;
  readonly numberFormat?: string;
}

/** Name of a style; the table of styles is `planStyles` in summary/styles.ts, carried along in `SheetPlan.styles`. */
export type StyleName = string;
