// Would the generated sheets say something else by now? Looked at whenever Excel tells of a change in the table's sheet, and whenever the person comes back to the pane or from another desk, where she may have judged or checked; only reads.

import { useEffect, useRef, useState } from 'react';
import type { CheckReport } from '../jobs/CheckReport';
import type { SheetPlan } from '../workbook/SheetPlan';
import type { FoundTable } from './FoundTable';
import { loadCore, loadSummaries } from './loadCore';
import type { PaneWorkbook } from './PaneWorkbook';

/** Names of the drawn sheets that are out of date; empty while none is, or nothing was drawn. */
export function useStaleSheets(
  workbook: PaneWorkbook,
  table: FoundTable,
  asOf: string,
  report: CheckReport | null,
  drawn: readonly SheetPlan[] | null,
): readonly string[] {
  const [stale, setStale] = useState<{ of: readonly SheetPlan[]; names: readonly string[] } | null>(null);
  const before = useRef(drawn);
  useEffect(() => {
    const isNew = before.current !== drawn;
    before.current = drawn;
    if (!drawn) return undefined;
    let isCurrent = true;
    const compare = async (): Promise<void> => {
      const [sheets, { settings }, core, summaries] = await Promise.all([
        workbook.readSheets(),
        workbook.readSettings(),
        loadCore(),
        loadSummaries(),
      ]);
      const again = await core.reopenTable(sheets, table);
      const now = summaries.planSheets(again, asOf, sheets, report, settings);
      if (isCurrent) setStale({ of: drawn, names: summaries.stalePlans(drawn, now) });
    };
    // A busy Excel is no news here: the next return to the pane asks again.
    const look = (): void => void compare().catch(() => undefined);
    if (!isNew) look();
    window.addEventListener('focus', look);
    const watching = workbook.watch({ onChange: (sheets) => sheets.includes(table.sheet) && look() });
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', look);
      // An Excel that does not tell, or is gone, leaves the return to the pane.
      watching.then((end) => end()).catch(() => undefined);
    };
  }, [workbook, table, asOf, report, drawn]);
  return stale && stale.of === drawn ? stale.names : [];
}
