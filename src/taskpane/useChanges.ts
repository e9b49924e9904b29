// Has the sheet changed since it was checked? Looked at whenever Excel tells of a change and whenever the person comes back to the pane; only reads.

import { useEffect, useState } from 'react';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { loadCore } from './loadCore';
import type { PaneWorkbook } from './PaneWorkbook';

/** Milliseconds. The click that brings the pane its focus may be meant for a control that a stale verdict takes away: let it end first. */
const CLICK_ENDS = 300;

/** A1 addresses of the changed cells; null while nothing has changed, or nothing has been checked. */
export function useChanges(
  workbook: PaneWorkbook,
  checked: SheetSnapshot | null,
): ReadonlySet<string> | null {
  const [changes, setChanges] = useState<{ since: SheetSnapshot; cells: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    if (!checked) return undefined;
    let isCurrent = true;
    const compare = async (): Promise<void> => {
      const [sheets, core] = await Promise.all([workbook.readSheets([checked.name]), loadCore()]);
      const [after] = sheets;
      if (isCurrent && after) setChanges({ since: checked, cells: core.changedCells(checked, after) });
    };
    // A busy Excel is no news here: the next return to the pane asks again.
    const look = (): void => void compare().catch(() => undefined);
    let soon: number | undefined;
    const lookSoon = (): void => {
      window.clearTimeout(soon);
      soon = window.setTimeout(look, CLICK_ENDS);
    };
    window.addEventListener('focus', lookSoon);
    const watching = workbook.watch({
      onChange: (sheets) => {
        if (sheets.includes(checked.name)) lookSoon();
      },
    });
    return () => {
      isCurrent = false;
      window.clearTimeout(soon);
      window.removeEventListener('focus', lookSoon);
      // An Excel that does not tell, or is gone, leaves the return to the pane.
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [workbook, checked]);
  return changes && changes.since === checked && changes.cells.size > 0 ? changes.cells : null;
}
