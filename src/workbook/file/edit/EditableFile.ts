// A workbook file whose cells can be changed: the same promises as in Excel, kept on the file's own bytes.
import { outsideScope, placeChanges, placeOf, refusal, type Change, type PlacedChange } from '../../Change';
import { contentOfCell, sameContent } from '../../cellContent';
import type { ApplyOptions, ApplyReport, CellContent, Edit, Refusal } from '../../Edit';
import type { Journal, JournalEntry, UndoReport } from '../../Journal';
import { cellAt, type SheetSnapshot } from '../../SheetSnapshot';
import type { EditableWorkbook } from '../../Workbook';
import { FileRefusal } from '../open/FileProblem';
import { openWith, type OpenedWorkbook } from '../open/openWorkbookFile';
import { readPackage } from '../open/readPackage';
import { ZipArchive } from '../zip/ZipArchive';
import { openPackage, type Package } from './writePackage';

/**
 * Opens a workbook file for changing; never throws, whatever is wrong with the file is its problem.
 * @example const opened = await openEditableFile(bytes, '汇总.xlsx'); if (opened.ok) await opened.workbook.apply(edits, options);
 */
export function openEditableFile(bytes: Uint8Array, fileName: string): Promise<OpenedWorkbook<EditableFile>> {
  return openWith(bytes, fileName, (name, sheets) => new EditableFile(name, sheets, bytes));
}

/** The file in memory: no file is written, `bytes` is the changed one. What can be taken back is known as long as this object lives. */
export class EditableFile implements EditableWorkbook {
  private entries: readonly JournalEntry[] = [];
  private last = 0;

  constructor(
    readonly name: string,
    private sheets: readonly SheetSnapshot[],
    private file: Uint8Array,
  ) {}

  /** The file as it stands now; the very bytes it was opened with as long as nothing was written. */
  get bytes(): Uint8Array {
    return this.file;
  }

  readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return Promise.resolve(names ? this.sheets.filter(({ name }) => names.includes(name)) : this.sheets);
  }

  /** @throws FileRefusal `official`, naming the cell outside the scope, or `protected`, naming the sheet; nothing is written then */
  async apply(edits: readonly Edit[], { label, ...where }: ApplyOptions): Promise<ApplyReport> {
    const outside = outsideScope(edits, where);
    if (outside)
      throw new FileRefusal('official', { file: this.name, sheet: outside.sheet, cell: outside.cell });
    const { written, ...report } = await this.change(edits);
    const places = { ...report, written: written.map(placeOf) };
    if (written.length === 0) return { ...places, undo: null };
    const cells = written.map(({ sheet, cell, expected, content }) => ({
      sheet,
      cell,
      before: expected,
      after: content,
    }));
    this.last += 1;
    this.entries = [...this.entries, { id: this.last, label, cells }];
    return { ...places, undo: this.last };
  }

  readJournal(): Promise<Journal> {
    return Promise.resolve({ entries: this.entries, lost: 0 });
  }

  async undo(id?: number): Promise<UndoReport | null> {
    const entry = id === undefined ? this.entries.at(-1) : this.entries.find((one) => one.id === id);
    if (!entry) return null;
    const back = entry.cells.map(({ sheet, cell, before, after }) => ({
      sheet,
      cell,
      expected: after,
      content: before,
    }));
    const { written, unchanged, refused } = await this.change(back);
    const restored = [...written.map(placeOf), ...unchanged];
    if (restored.length > 0) this.entries = this.entries.filter((one) => one !== entry);
    return { restored, refused };
  }

  private async change(changes: readonly Change[]) {
    const { fit, refused } = placeChanges(changes);
    const parts = await openPackage(this.file, this.sheets, fit);
    this.refuseLocked(fit, parts);
    const seen = fit.map((change) => ({ change, ...this.look(change, parts) }));
    const unchanged = seen.filter(
      ({ found, reason, change }) => !reason && sameContent(found, change.content),
    );
    const open = seen.filter(
      (one) => !one.reason && !unchanged.includes(one) && sameContent(one.found, one.change.expected),
    );
    const closed = seen.filter((one) => !unchanged.includes(one) && !open.includes(one));
    const written = open.map(({ change }) => change);
    if (written.length > 0) {
      this.file = await parts.write(written);
      this.sheets = await readPackage(await ZipArchive.open(this.file));
    }
    const late = closed.map(({ change, found, reason }) => refusal(change, reason ?? 'changed', found));
    return {
      written,
      unchanged: unchanged.map(({ change }) => placeOf(change)),
      refused: [...refused, ...late],
    };
  }

  private refuseLocked(changes: readonly PlacedChange[], { formats, sheets }: Package): void {
    const locked = changes.find((change) => {
      const sheet = this.sheets.find(({ name }) => name === change.sheet);
      return sheet?.isProtected === true && formats.isLocked(sheets.get(change.sheet)?.styleOf(change));
    });
    if (locked) throw new FileRefusal('protected', { file: this.name, sheet: locked.sheet });
  }

  private look(
    change: PlacedChange,
    { sheets }: Package,
  ): { found: CellContent; reason: Refusal['reason'] | null } {
    const { row, column } = change;
    const sheet = this.sheets.find(({ name }) => name === change.sheet);
    if (!sheet) return { found: null, reason: 'missing' };
    const found = contentOfCell(cellAt(sheet, row, column));
    const isCovered = sheet.merges.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
    if (isCovered) return { found, reason: 'covered' };
    return { found, reason: sheets.get(change.sheet)?.isHeld(change) ? 'notTaken' : null };
  }
}
