// One table is open: its desks, and what they share — the as-of day, the table's state, the region, the last check.

import { lazy, Suspense, useMemo, useState } from 'react';
import type { TableState } from '../jobs/CheckReport';
import type { CatalogFiles } from './catalog/CatalogFiles';
import { CheckDesk } from './check/CheckDesk';
import { useFindingView } from './check/useFindingView';
import type { DeskMemory } from './DeskMemory';
import type { FoundTable } from './FoundTable';
import type { PaneWorkbook } from './PaneWorkbook';
import { TableHead, type Desk } from './parts/TableHead';
import { Waiting } from './parts/Waiting';
import { SummaryDesk } from './summary/SummaryDesk';
import { t } from './text';
import { useChanges } from './useChanges';
import { useCheck } from './useCheck';
import { useLocate } from './useLocate';
import { useSummaries } from './useSummaries';

const CatalogDesk = lazy(() => import(/* webpackChunkName: "catalogDesk" */ './catalog/CatalogDesk'));
const FillDesk = lazy(() => import(/* webpackChunkName: "fillDesk" */ './fill/FillDesk'));

export interface WorkspaceProps {
  readonly workbook: PaneWorkbook;
  /** Workbook files; null where the pane cannot have them. */
  readonly files: CatalogFiles | null;
  readonly memory: DeskMemory;
  readonly table: FoundTable;
  readonly desk: Desk;
  /** Today, `YYYY-MM-DD`: the as-of day unless the person says otherwise. */
  readonly today: string;
  readonly onDesk: (desk: Desk) => void;
  /** The person wants another table. */
  readonly onChange: () => void;
}

/** The desks keep their work while another one is shown. */
export function Workspace(props: WorkspaceProps) {
  const { workbook, files, memory, table: found, desk, today, onDesk, onChange } = props;
  const [region, setRegion] = useState<string | null | undefined>(found.region);
  const table = useMemo(() => (region === undefined ? found : { ...found, region }), [found, region]);
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
  const waiting = <Waiting head={head} title={t('open.running')} note={t('open.running.why')} />;
  if (desk === 'fill') {
    return (
      <Suspense fallback={waiting}>
        <FillDesk
          head={head}
          workbook={workbook}
          table={table}
          asOf={asOf}
          memory={memory}
          locate={locate}
          onAsOf={setAsOf}
        />
      </Suspense>
    );
  }
  if (desk === 'catalog') {
    return (
      <Suspense fallback={waiting}>
        <CatalogDesk
          head={head}
          workbook={workbook}
          table={table}
          files={files}
          today={today}
          locate={locate}
          onRegion={setRegion}
        />
      </Suspense>
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
