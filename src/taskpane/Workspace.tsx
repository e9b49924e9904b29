// One table is open: its two desks, and what both share — the as-of day, the table's state, the last check.

import { useState } from 'react';
import type { TableState } from '../jobs/CheckReport';
import { CheckDesk } from './check/CheckDesk';
import { useFindingView } from './check/useFindingView';
import type { FoundTable } from './FoundTable';
import type { PaneWorkbook } from './PaneWorkbook';
import { TableHead, type Desk } from './parts/TableHead';
import { SummaryDesk } from './summary/SummaryDesk';
import { useChanges } from './useChanges';
import { useCheck } from './useCheck';
import { useLocate } from './useLocate';
import { useSummaries } from './useSummaries';

export interface WorkspaceProps {
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  readonly desk: Desk;
  /** Today, `YYYY-MM-DD`: the as-of day unless the person says otherwise. */
  readonly today: string;
  readonly onDesk: (desk: Desk) => void;
  /** The person wants another table. */
  readonly onChange: () => void;
}

/** Both desks keep their work while the other one is shown. */
export function Workspace({ workbook, table, desk, today, onDesk, onChange }: WorkspaceProps) {
  const [asOf, setAsOf] = useState(today);
  const [state, setState] = useState<TableState | null>(null);
  const check = useCheck(workbook, table);
  const view = useFindingView(check.result);
  const changedCells = useChanges(workbook, check.checked);
  const summaries = useSummaries(workbook, table, asOf);
  const locate = useLocate(workbook);
  const head = <TableHead table={table} state={state} desk={desk} onDesk={onDesk} onChange={onChange} />;
  if (desk === 'summary') {
    return (
      <SummaryDesk
        head={head}
        workbook={workbook}
        table={table}
        asOf={asOf}
        summaries={summaries}
        locate={locate}
      />
    );
  }
  return (
    <CheckDesk
      head={head}
      table={table}
      asOf={asOf}
      state={state}
      check={check}
      view={view}
      changedCells={changedCells}
      locate={locate}
      onAsOf={setAsOf}
      onState={setState}
    />
  );
}
