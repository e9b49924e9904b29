// Has the sheet changed since it was checked? Looked at whenever the person comes back to the pane; only reads.

import { useEffect, useState } from 'react';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { loadCore } from './loadCore';
import type { PaneWorkbook } from './PaneWorkbook';

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
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', look);
    };
  }, [workbook, checked]);
  return changes && changes.since === checked && changes.cells.size > 0 ? changes.cells : null;
}
