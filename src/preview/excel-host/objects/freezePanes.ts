// Excel.WorksheetFreezePanes. Source: @types/office-js.

import { areaOfText } from './areaOfText';
import type { ObjectOf } from './ExcelObject';
import type { Members } from './Members';

/** Rows and columns that stay in view. */
export const freezePanes: Members<ObjectOf<'FreezePanes'>> = {
  call: {
    // `freezeAt(range)`: the range's rows and columns stay, counted from A1.
    FreezeAt: ({ sheet }, given) => {
      const area =
        typeof given.raw(0) === 'string' ? areaOfText(given.text(0)) : given.object(0, 'Range').area;
      sheet.facade.setFreeze({
        xSplit: area.right,
        ySplit: area.bottom,
        startRow: area.bottom,
        startColumn: area.right,
      });
      return null;
    },
    FreezeRows: ({ sheet }, given) => {
      const rows = given.whole(0);
      sheet.facade.setFreeze({ xSplit: 0, ySplit: rows, startRow: rows, startColumn: -1 });
      return null;
    },
    FreezeColumns: ({ sheet }, given) => {
      const columns = given.whole(0);
      sheet.facade.setFreeze({ xSplit: columns, ySplit: 0, startRow: -1, startColumn: columns });
      return null;
    },
    Unfreeze: ({ sheet }) => {
      sheet.facade.cancelFreeze();
      return null;
    },
  },
};
