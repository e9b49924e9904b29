// The workbook that is open in Excel, behind the port that the jobs know.

import type { SheetPlan } from '../SheetPlan';
import type { SheetSnapshot } from '../SheetSnapshot';
import type { DrawableWorkbook, DrawReport, DrawWatch } from '../Workbook';
import { readContents } from './contents';
import { readOutlines } from './outline';
import { snapshotsOf } from './snapshots';
import { withExcel } from './withExcel';

/** Reads, shows and draws through Office.js; reading and selecting send no write. */
export class ExcelWorkbook implements DrawableWorkbook {
  /** The document's file name, as Office.js tells it. */
  get name(): string {
    return Office.context.document.url?.split(/[\\/]/).at(-1) ?? '';
  }

  /** Two trips up to 4 MB of contents, one more per further 4 MB. */
  readSheets(names?: readonly string[]): Promise<readonly SheetSnapshot[]> {
    return withExcel(async (context) => {
      const outlines = await readOutlines(context, names);
      return snapshotsOf(outlines, await readContents(context, outlines));
    });
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
      { sheet },
    );
  }

  /** Creates or refreshes the generated sheets; an unchanged plan writes nothing. */
  async draw(plans: readonly SheetPlan[], watch: DrawWatch = {}): Promise<DrawReport> {
    // Drawing is seldom asked for and comes with office-js-helpers: it is loaded when it is.
    const { drawPlans } = await import(/* webpackChunkName: "draw" */ './draw/drawPlans');
    return withExcel((context) => drawPlans(context, plans, watch));
  }

  /** Takes out everything we drew; answers the number of sheets. */
  async removeDrawn(): Promise<number> {
    const { removeDrawn } = await import(/* webpackChunkName: "draw" */ './draw/removeDrawn');
    return withExcel(removeDrawn);
  }
}
