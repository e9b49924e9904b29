// The embedded spreadsheet as a workbook with Excel's manners: sheets by name, names, formulas as entered, calculation that has come to rest.

import type { FUniver } from './facades';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Area } from '../../../workbook/address';
import { ExcelError, invalidArgument, itemAlreadyExists } from '../protocol/ExcelError';
import type { ReferencedTable } from './structuredReferences';
import { UniverSheet } from './UniverSheet';

/** Milliseconds after a change by which Univer has begun to calculate. */
const CALCULATION_BEGINS = 130;

/** The workbook; `tables` tells what table references in formulas mean. */
export class UniverBook {
  private readonly sheets = new Map<string, UniverSheet>();
  /** Told after a selection: a spreadsheet on screen brings the cells into view, as Excel does. */
  onSelect: (sheet: UniverSheet, area: Area) => void = () => undefined;
  private readonly touched = new Set<UniverSheet>();
  private unsettled = false;
  /** Links by sheet, row and column: Univer keeps links as rich text, which would make text cells something else. */
  readonly links = new Map<string, { documentReference: string; textToDisplay: string }>();

  constructor(
    readonly api: FUniver,
    readonly facade: FWorkbook,
    /** Tables of the workbook, read anew at each call. */
    readonly tables: () => readonly ReferencedTable[],
  ) {}

  /** Sheets in tab order; one sheet keeps one object. */
  all(): UniverSheet[] {
    return this.facade.getSheets().map((facade) => {
      const known = this.sheets.get(facade.getSheetId());
      if (known) return known;
      const sheet = new UniverSheet(this, facade);
      this.sheets.set(sheet.id, sheet);
      return sheet;
    });
  }

  /** By name (upper and lower case alike) or id. */
  find(key: string): UniverSheet | null {
    return (
      this.all().find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()) ?? null
    );
  }

  /** A new sheet behind the last one. Univer takes any name; Excel's rules for names are kept here. */
  add(name: string): UniverSheet {
    checkSheetName(name);
    if (this.find(name)) throw itemAlreadyExists();
    const active = this.facade.getActiveSheet();
    const facade = this.facade.create(name, 100, 26);
    this.facade.setActiveSheet(active);
    this.sheets.delete(facade.getSheetId());
    const sheet = this.find(name);
    if (!sheet) throw new ExcelError('GeneralException', 'The sheet was not made.', 500);
    return sheet;
  }

  remove(sheet: UniverSheet): void {
    if (this.all().length === 1)
      throw new ExcelError(
        'InvalidOperation',
        'A workbook must contain at least one visible worksheet.',
        400,
      );
    this.change(() => this.facade.deleteSheet(sheet.facade));
    this.sheets.delete(sheet.id);
  }

  /** Does something that may move results. */
  change(action: () => void): void {
    this.flush();
    action();
    this.unsettled = true;
  }

  /** Notes that a sheet has changes waiting. */
  touch(sheet: UniverSheet): void {
    this.touched.add(sheet);
    this.unsettled = true;
  }

  /**
   * Waits until every formula shows its result. Univer begins to calculate 100 ms after the last change, and its own waiting
   * ends with a calculation that was already under way: so the beginning is waited for first.
   */
  async settle(): Promise<void> {
    if (!this.unsettled) return;
    this.flush();
    this.unsettled = false;
    if (!this.all().some((sheet) => sheet.hasFormulas())) return;
    await this.calculationBegins();
    await this.api.getFormula().onCalculationResultApplied();
  }

  /** Returns at once when it has begun: waiting for a calculation that has already ended takes Univer half a second more. */
  private calculationBegins(): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        began.dispose();
        resolve();
      };
      const timer = setTimeout(end, CALCULATION_BEGINS);
      const began = this.api.getFormula().calculationStart(end);
    });
  }

  private flush(): void {
    for (const sheet of this.touched) sheet.flush();
    this.touched.clear();
  }

  /** Shows the cells as selected. */
  select(sheet: UniverSheet, area: Area): void {
    this.facade.setActiveRange(facadeRange(sheet, area));
    this.onSelect(sheet, area);
  }

  /** Makes a cell a link to a cell of the workbook; `target` is written `'附件'!C12`. */
  link(sheet: UniverSheet, area: Area, target: string, text: string): void {
    const place = /^'?((?:[^'!]|'')+)'?!\$?([A-Z]+)\$?(\d+)(?::.+)?$/.exec(target);
    const goal = place ? this.find((place[1] ?? '').replaceAll("''", "'")) : null;
    if (!place || !goal) throw invalidArgument();
    sheet.put(area, `'${text}`);
    this.links.set(linkKey(sheet, area), { documentReference: target, textToDisplay: text });
  }

  /** The link in the range's top-left cell, null without one. */
  linkAt(sheet: UniverSheet, area: Area): unknown {
    return this.links.get(linkKey(sheet, area)) ?? null;
  }

  /** Takes the links of an area away. */
  unlink(sheet: UniverSheet, area: Area): void {
    for (const key of this.links.keys()) {
      const [id, row, column] = key.split('|');
      const isInside =
        id === sheet.id &&
        Number(row) >= area.top &&
        Number(row) <= area.bottom &&
        Number(column) >= area.left &&
        Number(column) <= area.right;
      if (isInside) this.links.delete(key);
    }
  }
}

function linkKey(sheet: UniverSheet, area: Area): string {
  return `${sheet.id}|${area.top}|${area.left}`;
}

function facadeRange(sheet: UniverSheet, area: Area): ReturnType<UniverSheet['facade']['getRange']> {
  return sheet.facade.getRange(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
}

/** Excel's rules for sheet names (support.microsoft.com "Rename a worksheet"). */
export function checkSheetName(name: string): void {
  const illegal = name === '' || name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name);
  if (illegal)
    throw new ExcelError(
      'InvalidArgument',
      'The name is invalid: it is blank, longer than 31 characters, contains \\ / ? * [ ] : or begins or ends with an apostrophe.',
      400,
    );
}
