// Lays an official table out row by row: cells with their styles, merges and row heights, ready to become a SheetPlan.
import type { Area } from '../../src/workbook/address';
import type { PlanCell, PlanRow, SheetPlan } from '../../src/workbook/SheetPlan';
import { officialFonts, officialStyles } from './officialStyles';
import { rowHeight } from './rowHeight';

const BODY_SIZE = 12;
const LEAST_HEIGHT = 40;

/** How the finished sheet is named and printed. */
export interface OfficialSheet {
  readonly name: string;
  readonly scale: number;
  readonly breaksBeforeRows: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
}

/** The rows of one table in the making; rows and columns count from 1. */
export class OfficialGrid {
  private readonly rows: PlanRow[] = [];
  private readonly merges: Area[] = [];

  /** `widths` are the columns' widths in points. */
  constructor(private readonly widths: readonly number[]) {}

  get rowCount(): number {
    return this.rows.length;
  }

  /** The 附件 line and the title above the table. */
  addTitle(annex: string, title: string): void {
    this.rows.push({ height: 22, cells: [{ value: annex, style: '责_官注' }] });
    this.rows.push({ height: 44, cells: [{ value: title, style: '责_官题' }] });
    this.merge(this.rowCount, 1, this.rowCount, this.widths.length);
  }

  /** One row; `styles` by column. A missing text is a cell that the paper does not have: framed and blank. */
  addRow(texts: readonly (string | undefined)[], styles: readonly string[], height?: number): void {
    const cells: PlanCell[] = this.widths.map((_, at) => ({ value: texts[at] || null, style: styles[at] }));
    const sized = this.widths.map((width, at) => ({ text: texts[at] ?? '', width }));
    this.rows.push({ height: height ?? rowHeight(sized, BODY_SIZE, LEAST_HEIGHT), cells });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** The sheet as a plan: A3 landscape, as such tables are issued. */
  toPlan({ name, scale, breaksBeforeRows, freeze }: OfficialSheet): SheetPlan {
    const area = { top: 1, left: 1, bottom: this.rowCount, right: this.widths.length };
    return {
      id: 'official',
      name,
      tabColour: '',
      columns: this.widths.map((width) => ({ width })),
      rows: this.rows,
      merges: this.merges,
      tables: [],
      names: [],
      conditionalFormats: [],
      validations: [],
      charts: [],
      freeze,
      print: {
        paper: 'A3',
        orientation: 'landscape',
        margins: { left: 15, right: 15, top: 15, bottom: 15, header: 8, footer: 9 },
        scale,
        breaksBeforeRows,
        area,
        footer: { left: '', centre: '第 &P 页  共 &N 页', right: '' },
      },
      fonts: officialFonts,
      styles: officialStyles,
    };
  }
}
