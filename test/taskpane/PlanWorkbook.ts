// A workbook in memory for the pane: sheets made from plans, everything asked of it written down, trouble on request.

import { CATALOG_SHEET_ID } from '../../src/catalog/sheet/catalogSheetPlan';
import type { PaneWorkbook } from '../../src/taskpane/PaneWorkbook';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../../src/workbook/SheetSnapshot';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { outsideScope } from '../../src/workbook/Change';
import { contentOfCell, sameContent } from '../../src/workbook/cellContent';
import type {
  ApplyOptions,
  ApplyReport,
  CellContent,
  CellPlace,
  Edit,
  Refusal,
} from '../../src/workbook/Edit';
import type { Journal, JournalEntry, UndoReport } from '../../src/workbook/Journal';
import type { KeptSettings, SettingsFound } from '../../src/workbook/KeptSettings';
import type { Mark } from '../../src/workbook/Mark';
import type { DrawReport, DrawWatch, WatchHandlers } from '../../src/workbook/Workbook';
import { parseAddress } from '../../src/workbook/address';
import { snapshotOf } from '../support/sheet';

/** What can be made to fail. */
type Request =
  | 'readSheets'
  | 'select'
  | 'draw'
  | 'removeDrawn'
  | 'apply'
  | 'undo'
  | 'mark'
  | 'saveSettings'
  | 'openCleanCopy';

/** What a test or a picture wants to happen instead of the plain course. */
export interface Course {
  /** Thrown by the named request. */
  readonly trouble?: Partial<Record<Request, Error>>;
  /** Waits before a reading is answered, and between two sheets that are drawn. */
  pause?(): Promise<void>;
}

/** A problem as a workbook throws it. */
export function problem(id: string, detail = '', sentence = ''): Error {
  return Object.assign(new Error(sentence), { id, detail });
}

/** The sheet a plan describes, as the reader sees it. */
export function sheetOfPlan({ name, rows, merges }: SheetPlan): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  rows.forEach(({ cells: planned }, down) => {
    planned.forEach((cell, right) => {
      const value = cell?.value;
      if ((typeof value === 'string' && value !== '') || typeof value === 'number')
        cells.set(cellKey(down + 1, right + 1), { value, text: String(value) });
    });
  });
  return snapshotOf(cells, { name, merges });
}

/** A `PaneWorkbook` over snapshots. */
export class PlanWorkbook implements PaneWorkbook {
  readonly name = '工作簿1.xlsx';
  readonly selected: string[] = [];
  readonly drawn: string[] = [];
  private readonly plans: SheetPlan[] = [];
  private journal: JournalEntry[] = [];
  /** What is kept in the workbook, and the marks in it. */
  kept: SettingsFound = { settings: {}, damage: null };
  marks: readonly Mark[] = [];
  course: Course;
  private sheets: SheetSnapshot[];

  constructor(sheets: readonly SheetSnapshot[], course: Course = {}) {
    this.sheets = [...sheets];
    this.course = course;
  }

  /** Types into a cell, as a person would in Excel. */
  type(sheet: string, address: string, text: string): void {
    this.put(sheet, address, text);
  }

  /** A formula is not calculated here: its value is 0. */
  private put(sheet: string, address: string, content: CellContent): void {
    const at = parseAddress(address);
    this.sheets = this.sheets.map((one) => {
      if (one.name !== sheet || !at) return one;
      const cells = new Map(one.cells);
      const key = cellKey(at.top, at.left);
      if (content === '' || content === null) cells.delete(key);
      else if (typeof content === 'object') cells.set(key, { value: 0, text: '0', ...content });
      else cells.set(key, { value: content, text: String(content) });
      return { ...one, cells };
    });
  }

  /** Another workbook is open now. */
  replace(sheets: readonly SheetSnapshot[]): void {
    this.sheets = [...sheets];
  }

  async readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]> {
    await this.course.pause?.();
    this.fail('readSheets');
    return this.sheets.filter(({ name }) => names === undefined || names.includes(name));
  }

  private readonly watchers = new Set<WatchHandlers>();

  watch(handlers: WatchHandlers): Promise<() => Promise<void>> {
    this.watchers.add(handlers);
    return Promise.resolve(() => {
      this.watchers.delete(handlers);
      return Promise.resolve();
    });
  }

  /** How many are told of changes. */
  get watching(): number {
    return this.watchers.size;
  }

  /** Excel tells that cells of a sheet changed. */
  tellChange(sheet: string): void {
    for (const { onChange } of this.watchers) onChange?.([sheet]);
  }

  /** The person selects a cell; our own selecting is told in the same way. */
  tellSelection(sheet: string, address: string): void {
    for (const { onSelection } of this.watchers) onSelection?.({ sheet, address });
  }

  /** Parts that a clean copy would leave out. */
  addInParts = 2;

  async openCleanCopy(): Promise<number> {
    this.fail('openCleanCopy');
    return Promise.resolve(this.addInParts);
  }

  async select(sheet: string, address: string): Promise<void> {
    this.fail('select');
    this.selected.push(`${sheet}!${address}`);
    await Promise.resolve();
    this.tellSelection(sheet, address);
  }

  async draw(plans: readonly SheetPlan[], { onSheet, signal }: DrawWatch = {}): Promise<DrawReport> {
    this.fail('draw');
    const created: string[] = [];
    const unchanged: string[] = [];
    for (const plan of plans) {
      const { name } = plan;
      if (signal?.aborted) break;
      onSheet?.(name);
      this.plans.push(plan);
      await this.course.pause?.();
      (this.drawn.includes(name) ? unchanged : created).push(name);
      if (!this.drawn.includes(name)) this.drawn.push(name);
      // The summaries live by formulas, which this workbook does not calculate; the catalog is text, and of report and certificate the text is read.
      if ([CATALOG_SHEET_ID, 'report', 'certificate'].includes(plan.id) || plan.id.startsWith('notice-'))
        this.sheets = [...this.sheets.filter((one) => one.name !== name), sheetOfPlan(plan)];
    }
    return { created, refreshed: [], unchanged };
  }

  removeDrawn(ids: readonly string[]): Promise<number> {
    this.fail('removeDrawn');
    const gone = this.plans.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    this.sheets = this.sheets.filter(({ name }) => !gone.includes(name));
    return Promise.resolve(gone.length);
  }

  async apply(edits: readonly Edit[], options: ApplyOptions): Promise<ApplyReport> {
    await this.course.pause?.();
    this.fail('apply');
    const outside = outsideScope(edits, options);
    if (outside) throw problem('outside', outside.cell);
    const refused: Refusal[] = [];
    const taken: (CellPlace & { before: CellContent; after: CellContent })[] = [];
    for (const { sheet, cell, expected, content } of edits) {
      const before = this.contentAt(sheet, cell);
      if (sameContent(before, expected)) taken.push({ sheet, cell, before, after: content });
      else refused.push({ sheet, cell, reason: 'changed', found: before });
    }
    for (const { sheet, cell, after } of taken) this.put(sheet, cell, after);
    const id = (this.journal.at(-1)?.id ?? 0) + 1;
    if (taken.length > 0) this.journal.push({ id, label: options.label, cells: taken });
    return { written: taken, unchanged: [], refused, undo: taken.length > 0 ? id : null };
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.course.pause?.();
    this.fail('mark');
    this.marks = marks;
  }

  clearMarks(): Promise<boolean> {
    const wereThere = this.marks.length > 0;
    this.marks = [];
    return Promise.resolve(wereThere);
  }

  readSettings(): Promise<SettingsFound> {
    return Promise.resolve(this.kept);
  }

  async saveSettings(settings: KeptSettings): Promise<void> {
    await this.course.pause?.();
    this.fail('saveSettings');
    this.kept = { settings, damage: null };
  }

  /** As a write of one cell that Excel lost before its end, the last time the workbook was open. */
  loseMidway(sheet: string, cell: string, after: string): void {
    const before = this.contentAt(sheet, cell);
    this.type(sheet, cell, after);
    this.journal.push({ id: 1, label: '填报', cells: [{ sheet, cell, before, after }], isUnfinished: true });
  }

  /** Excel was lost in the middle of this write. */
  leaveUnfinished(label: string, sheet: string, cell: string, before: CellContent, after: CellContent): void {
    this.journal.push({ id: 1, label, cells: [{ sheet, cell, before, after }], isUnfinished: true });
  }

  readJournal(): Promise<Journal> {
    return Promise.resolve({ entries: this.journal, lost: 0 });
  }

  async undo(id?: number): Promise<UndoReport | null> {
    await this.course.pause?.();
    this.fail('undo');
    const entry = id === undefined ? this.journal.at(-1) : this.journal.find((one) => one.id === id);
    if (!entry) return null;
    this.journal = this.journal.filter((one) => one !== entry);
    const restored: CellPlace[] = [];
    const refused: Refusal[] = [];
    for (const { sheet, cell, before, after } of entry.cells) {
      const found = this.contentAt(sheet, cell);
      if (!sameContent(found, after)) {
        refused.push({ sheet, cell, reason: 'changed', found });
        continue;
      }
      this.put(sheet, cell, before);
      restored.push({ sheet, cell });
    }
    return { restored, refused };
  }

  /** What a cell holds. */
  contentAt(sheet: string, address: string): CellContent {
    const at = parseAddress(address);
    const one = this.sheets.find(({ name }) => name === sheet);
    return at && one ? contentOfCell(one.cells.get(cellKey(at.top, at.left))) : null;
  }

  private fail(request: Request): void {
    const trouble = this.course.trouble?.[request];
    if (trouble !== undefined) throw trouble;
  }
}
