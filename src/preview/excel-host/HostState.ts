// What the simulated Excel knows beside the spreadsheet itself: tables, charts, styles, settings, protection, and what it was asked in vain.

import type { Area } from '../../workbook/address';
import { apiLevel } from './protocol/apiLevel';
import { apiNotFound, accessDenied, type ExcelError } from './protocol/ExcelError';
import { EventBoard } from './EventBoard';
import { References } from './protocol/References';
import { contains, overlaps } from './univer/areas';
import type { UniverBook } from './univer/UniverBook';
import type { UniverSheet } from './univer/UniverSheet';

/** Format properties of a range, a named style or a conditional format; `changed` is told after each set. */
export interface FormatBag {
  readonly values: Map<string, unknown>;
  changed(): void;
}

/** An Excel table; `area` includes its header row. */
export interface HostTable {
  readonly id: string;
  readonly sheet: UniverSheet;
  area: Area;
  name: string;
  style: string;
  hasFilter: boolean;
}

/** A chart, recorded only: Univer's free packages draw none. */
export interface Chart {
  readonly id: string;
  readonly sheet: UniverSheet;
  readonly kind: string;
  readonly source: Area;
  name: string;
  readonly values: Map<string, unknown>;
}

/** A conditional format of the kind Custom. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: UniverSheet;
  readonly areas: readonly Area[];
  formula: string;
  readonly format: FormatBag;
  univerId: string | null;
}

/** A list of allowed entries. */
export interface ValidationList {
  readonly sheet: UniverSheet;
  readonly area: Area;
  readonly source: string;
}

/** The simulated Excel's memory; every object of the model works on it. */
export class HostState {
  readonly references = new References();
  readonly settings = new Map<string, unknown>();
  readonly styles = new Map<string, FormatBag>();
  readonly tables: HostTable[] = [];
  readonly charts: Chart[] = [];
  /** In the order of their priority. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly validations: ValidationList[] = [];
  /** Page set-up and other recorded properties by sheet id. */
  readonly pages = new Map<string, Map<string, unknown>>();
  /** Hidden names; the names themselves live in Univer, where formulas find them. */
  readonly hiddenNames = new Set<string>();
  readonly protectedSheets = new Set<string>();
  /** Areas whose cells a person may fill in although the sheet is protected. */
  readonly unlocked: { readonly sheet: UniverSheet; readonly area: Area }[] = [];
  /** Custom XML parts by id. */
  readonly customXml = new Map<string, string>();
  readonly events = new EventBoard();
  /** Told of every new workbook, as base64. */
  onNewWorkbook: ((base64: string) => void) | undefined;
  /** Members that were asked for and are not known here: empty in every test. */
  readonly unknown: string[] = [];
  private readonly pending = new Map<object, () => void>();
  private nextId = 1;

  constructor(
    readonly book: UniverBook,
    readonly workbookName: string,
    /** Minor number of the newest requirement set this host answers: 14 for ExcelApi 1.14. */
    readonly level: number,
  ) {}

  /** Notes a member nobody has taught this host; the answer is ApiNotFound, never a guess. */
  refuse(member: string): ExcelError {
    this.unknown.push(member);
    return apiNotFound(member);
  }

  /** A member of a newer Excel is not there. */
  assertLevel(type: string, member: string): void {
    if (apiLevel(type, member) > this.level) throw apiNotFound(`${type}.${member}`);
  }

  /** Does something once, when the batch has ended. */
  atEnd(key: object, action: () => void): void {
    this.pending.set(key, action);
  }

  /** Does what was left for the end of the batch. */
  finish(): void {
    for (const action of this.pending.values()) action();
    this.pending.clear();
  }

  newId(kind: string): string {
    const id = `{${kind}-${this.nextId}}`;
    this.nextId += 1;
    return id;
  }

  /** Univer's facade writes through protection: refused here. Contents of unlocked cells may be written, nothing else may. */
  assertWritable(sheet: UniverSheet, contents?: Area): void {
    if (!this.protectedSheets.has(sheet.id)) return;
    if (!contents || this.isLocked(sheet, contents) !== false) throw accessDenied();
  }

  /** Are the cells locked? null when some are and some are not. */
  isLocked(sheet: UniverSheet, area: Area): boolean | null {
    const open = this.unlocked.filter((one) => one.sheet === sheet);
    if (open.some((one) => contains(one.area, area))) return false;
    return open.some((one) => overlaps(one.area, area)) ? null : true;
  }

  page(sheet: UniverSheet): Map<string, unknown> {
    const known = this.pages.get(sheet.id);
    if (known) return known;
    const made = new Map<string, unknown>();
    this.pages.set(sheet.id, made);
    return made;
  }

  /** Forgets what belonged to a deleted sheet. */
  forget(sheet: UniverSheet): void {
    for (const list of [this.tables, this.charts, this.conditionalFormats, this.validations] as {
      sheet: UniverSheet;
    }[][])
      for (let place = list.length - 1; place >= 0; place -= 1)
        if (list[place]?.sheet.id === sheet.id) list.splice(place, 1);
    this.pages.delete(sheet.id);
    this.protectedSheets.delete(sheet.id);
  }
}
