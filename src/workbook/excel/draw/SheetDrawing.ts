// One generated sheet on its way into the workbook: first what stands alone, then the formulas that name tables.

import { areaAddress, cellAddress, type Area } from '../../address';
import type { SheetPlan } from '../../SheetPlan';
import { markName } from '../marks';
import { drawCharts } from './drawCharts';
import { standsBegun } from './drawingScope';
import { addStyles, type KnownStyles } from './addStyles';
import { drawHeights, drawMerges, drawRules, drawStyles, drawView, drawWidths } from './drawLooks';
import { drawPrint } from './drawPrint';
import { entriesOf, planWidth, type Entry } from './entries';
import { lookFingerprint } from './isUnchanged';
import type { ExistingSheet, Surroundings } from './lookAround';
import { bytesOf, type Pen } from './Pen';
import { quoted, type FormulaScope } from './planFormula';
import { writeEntries } from './writeEntries';
import { placePersonsCells, type PersonsCells } from './personsCells';
import { excelMessages } from '../../../messages/zh-CN/excel';

/** Drawing of one plan. */
export class SheetDrawing {
  /** Not there, or begun by a drawing that did not come to its end. */
  readonly isNew: boolean;
  private readonly existing: ExistingSheet | undefined;
  private readonly persons: PersonsCells;
  private readonly isLookNew: boolean;
  /** One object for all calls: a further one of the same sheet would cost 300 bytes each time. */
  private found: Excel.Worksheet | undefined;

  constructor(
    private readonly pen: Pen,
    readonly plan: SheetPlan,
    readonly name: string,
    private readonly before: Surroundings,
    private readonly scope: FormulaScope,
  ) {
    this.existing = before.existing.get(plan.id);
    const drawn = before.record.sheets[plan.id];
    this.isNew = !this.existing || !drawn;
    this.persons = placePersonsCells(plan, this.existing ? drawn : undefined, this.existing?.cells ?? []);
    this.isLookNew = drawn?.look !== lookFingerprint(plan);
  }

  /** The area that is ours. */
  get area(): Area {
    return { top: 1, left: 1, bottom: Math.max(1, this.plan.rows.length), right: planWidth(this.plan) };
  }

  private get sheet(): Excel.Worksheet {
    return (this.found ??= this.pen.context.workbook.worksheets.getItem(this.name));
  }

  /** Makes or clears the sheet, writes what names no table, and sets up its names and tables. */
  async begin(styles: KnownStyles): Promise<void> {
    if (this.existing) await this.makeRoom();
    else await this.make();
    await addStyles(this.pen, this.plan, styles);
    const { first } = entriesOf(this.plan, this.scope);
    await writeEntries(this.pen, this.sheet, this.withPersonsCells(first), 1);
    await this.writeBeside();
    this.setNames();
    this.setTables();
  }

  /** Writes the formulas that name tables (when all of these stand), then the look. */
  async finish(isWhole: boolean): Promise<void> {
    const scope = isWhole ? this.scope : { ...this.scope, tables: [], names: new Set<string>() };
    const { first, second } = entriesOf(this.plan, scope);
    await writeEntries(this.pen, this.sheet, isWhole ? second : first, 1);
    await this.drawLinks();
    if (!this.isLookNew) return;
    await drawStyles(this.pen, this.sheet, this.plan);
    if (this.isNew) drawWidths(this.sheet, this.plan);
    await drawHeights(this.pen, this.sheet, this.plan);
    await drawMerges(this.pen, this.sheet, this.plan);
    await drawRules(this.pen, this.sheet, this.plan, this.scope);
    await drawCharts(this.pen, this.sheet, this.plan, this.existing?.charts ?? []);
    drawView(this.sheet, this.plan);
    drawPrint(this.sheet, this.plan);
  }

  /**
   * Sheet and mark are made one after the other in one batch: were Excel lost right after it, the sheet would still be known as
   * ours. Lost between the two, it stands blank and is cleared and taken by the helper, which looks first: two trips more, then only.
   */
  private async make(): Promise<void> {
    const { workbook } = this.pen.context;
    if (standsBegun(this.plan, this.before)) {
      const { ExcelUtilities } = await import(
        /* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers'
      );
      await ExcelUtilities.forceCreateSheet(workbook, this.name, true);
    } else {
      await this.pen.reserve(bytesOf(this.name), 8);
      workbook.worksheets.add(this.name);
    }
    const mark = markName(this.plan.id);
    if (!this.before.marks.has(mark))
      workbook.names.add(mark, this.sheet.getRange(areaAddress(this.area))).visible = false;
  }

  /** Refreshing in place: rows below ours move down when ours grow; what we drew before is cleared, a person's columns are not. */
  private async makeRoom(): Promise<void> {
    const { existing } = this;
    if (!existing) return;
    const before = existing.area;
    const { bottom } = this.area;
    await this.pen.reserve(0, 8);
    if (bottom > before.bottom && existing.cells.length > before.bottom)
      this.sheet.getRange(`${before.bottom + 1}:${bottom}`).insert('Down');
    const old = this.sheet.getRange(areaAddress(before));
    if (this.isLookNew) {
      old.conditionalFormats.clearAll();
      old.dataValidation.clear();
      old.unmerge();
      old.clear('Formats');
    }
    if (bottom < before.bottom)
      this.sheet.getRange(areaAddress({ ...before, top: bottom + 1 })).clear('Contents');
  }

  private withPersonsCells(entries: readonly (readonly Entry[])[]): Entry[][] {
    return entries.map((row, y) =>
      row.map((entry, x) => this.persons.inside.get(`${y + 1},${x + 1}`) ?? entry),
    );
  }

  private async writeBeside(): Promise<void> {
    const { beside, homeless } = this.persons;
    if (beside) await writeEntries(this.pen, this.sheet, beside, planWidth(this.plan) + 1);
    if (homeless.length === 0) return;
    const top = Math.max(this.area.bottom, this.existing?.cells.length ?? 0) + 2;
    this.sheet.getRange(cellAddress(top, 1)).values = [[excelMessages.homeless]];
    for (const [place, row] of homeless.entries()) {
      await this.pen.reserve(
        row.reduce<number>((sum, entry) => sum + bytesOf(entry), 0),
        3,
      );
      const line = top + 1 + place;
      this.sheet.getRange(areaAddress({ top: line, left: 1, bottom: line, right: row.length })).formulas = [
        [...row],
      ];
    }
  }

  private async drawLinks(): Promise<void> {
    for (const [y, { cells }] of this.plan.rows.entries()) {
      for (const [x, cell] of cells.entries()) {
        if (!cell?.link) continue;
        const { text, sheet, address } = cell.link;
        await this.pen.reserve(bytesOf(text) + bytesOf(address), 3);
        this.sheet.getRange(cellAddress(y + 1, x + 1)).hyperlink = {
          documentReference: `${quoted(this.scope.sheetName(sheet))}!${address}`,
          textToDisplay: text,
        };
      }
    }
  }

  private setNames(): void {
    const { names } = this.pen.context.workbook;
    const known = new Set([...this.before.takenNames, markName(this.plan.id)]);
    for (const { name, area } of [...this.plan.names, { name: markName(this.plan.id), area: this.area }]) {
      if (known.has(name)) names.getItem(name).formula = `=${quoted(this.name)}!${absolute(area)}`;
      else names.add(name, this.sheet.getRange(areaAddress(area)));
    }
    names.getItem(markName(this.plan.id)).visible = false;
  }

  private setTables(): void {
    for (const { name, area, style } of this.plan.tables) {
      const address = areaAddress(area);
      if (this.before.takenTables.has(name)) {
        this.sheet.tables.getItem(name).resize(address);
        continue;
      }
      const table = this.sheet.tables.add(address, true);
      table.name = name;
      table.style = style;
      table.showBandedRows = false;
    }
  }
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
