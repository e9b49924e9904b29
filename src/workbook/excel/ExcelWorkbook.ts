// The workbook that is open in Excel, behind the port that the jobs know.

import type { ApplyOptions, ApplyReport, Edit } from '../Edit';
import type { Journal, UndoReport } from '../Journal';
import type { KeptSettings, SettingsFound } from '../KeptSettings';
import type { Mark } from '../Mark';
import type { SheetPlan } from '../SheetPlan';
import type { SheetSnapshot } from '../SheetSnapshot';
import type {
  CopyableWorkbook,
  DrawableWorkbook,
  DrawReport,
  DrawWatch,
  EditableWorkbook,
  KeepingWorkbook,
  MarkableWorkbook,
  WatchableWorkbook,
  WatchHandlers,
} from '../Workbook';
import { readContents } from './contents';
import { readOutlines } from './outline';
import { snapshotsOf } from './snapshots';
import { withExcel, type Conversation } from './withExcel';

/**
 * Reads, shows, changes, marks and draws through Office.js; reading, selecting and watching send no write.
 * What is seldom asked for is loaded when it is.
 */
export class ExcelWorkbook
  implements
    DrawableWorkbook,
    EditableWorkbook,
    MarkableWorkbook,
    KeepingWorkbook,
    WatchableWorkbook,
    CopyableWorkbook
{
  /** `waits`: milliseconds before each further attempt with a busy Excel. */
  constructor(private readonly conversation: Pick<Conversation, 'waits'> = {}) {}

  /** The document's file name, as Office.js tells it. */
  get name(): string {
    return Office.context.document.url?.split(/[\\/]/).at(-1) ?? '';
  }

  /** Two trips up to 4 MB of contents, one more per further 4 MB. */
  readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return withExcel(async (context) => {
      const outlines = await readOutlines(context, names);
      return snapshotsOf(outlines, await readContents(context, outlines));
    }, this.conversation);
  }

  /** Shows a cell or an area: its sheet comes to the front, the cells are selected. */
  select(sheet: string, address: string): Promise<void> {
    return withExcel(
      async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      },
      { ...this.conversation, data: { sheet } },
    );
  }

  /** Creates or refreshes the generated sheets; an unchanged plan writes nothing. */
  async draw(plans: readonly SheetPlan[], watch: DrawWatch = {}): Promise<DrawReport> {
    const { drawPlans } = await import(/* webpackChunkName: "draw" */ './draw/drawPlans');
    return withExcel((context) => drawPlans(context, plans, watch), this.conversation);
  }

  /** Takes out everything we drew, or the sheets with these ids alone; answers the number of sheets. */
  async removeDrawn(ids?: readonly string[]): Promise<number> {
    const { removeDrawn } = await import(/* webpackChunkName: "draw" */ './draw/removeDrawn');
    return withExcel((context) => removeDrawn(context, ids), this.conversation);
  }

  /** Two trips for a few cells: one looks, one writes the journal's entry and the cells; a third puts back what lost a race. */
  async apply(edits: readonly Edit[], options: ApplyOptions): Promise<ApplyReport> {
    const { applyEdits } = await import(/* webpackChunkName: "edit" */ './edit/applyEdits');
    return applyEdits(edits, options, this.conversation);
  }

  /** Two trips, only reading. */
  async readJournal(): Promise<Journal> {
    const { readJournal } = await import(/* webpackChunkName: "edit" */ './edit/undoEntry');
    return readJournal(this.conversation);
  }

  /** Takes back the newest entry, or the one of that number. */
  async undo(id?: number): Promise<UndoReport | null> {
    const { undoEntry } = await import(/* webpackChunkName: "edit" */ './edit/undoEntry');
    return undoEntry(id, this.conversation);
  }

  /** Flags cells in place of the ones flagged before; the same marks again write nothing. */
  async mark(marks: readonly Mark[]): Promise<void> {
    const { drawCellMarks } = await import(/* webpackChunkName: "edit" */ './cellMarks/drawCellMarks');
    await drawCellMarks(marks, { ...this.conversation, oneUndo: true });
  }

  /** Takes every mark away. */
  async clearMarks(): Promise<boolean> {
    const { clearCellMarks } = await import(/* webpackChunkName: "edit" */ './cellMarks/clearCellMarks');
    return withExcel(clearCellMarks, { ...this.conversation, oneUndo: true });
  }

  /** Two trips, only reading. */
  async readSettings(): Promise<SettingsFound> {
    const { readKeptSettings } = await import(/* webpackChunkName: "edit" */ './store/keptSettings');
    return withExcel(readKeptSettings, this.conversation);
  }

  /** Keeps the settings in the workbook. */
  async saveSettings(settings: KeptSettings): Promise<void> {
    const { saveKeptSettings } = await import(/* webpackChunkName: "edit" */ './store/keptSettings');
    await withExcel((context) => saveKeptSettings(context, settings), this.conversation);
  }

  /** Tells of selections and changes until the answer is called. */
  async watch(handlers: WatchHandlers): Promise<() => Promise<void>> {
    const { watchWorkbook } = await import(/* webpackChunkName: "watch" */ './watchWorkbook');
    return watchWorkbook(handlers);
  }

  /** Opens a copy without add-in parts as a new workbook. */
  async openCleanCopy(): Promise<number> {
    const { openCleanCopy } = await import(/* webpackChunkName: "copy" */ './copy/openCleanCopy');
    return openCleanCopy(this.name);
  }
}
