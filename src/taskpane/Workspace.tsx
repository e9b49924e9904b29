// One table is open: its desks, and what they share — the as-of day, the table's state, the region, the last check.

import { makeStyles } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo, useState } from 'react';
import type { CatalogFiles } from './catalog/CatalogFiles';
import { useFindingView } from './check/useFindingView';
import { lazyDesks } from './desks';
import type { DeskMemory } from './DeskMemory';
import type { FoundTable } from './FoundTable';
import type { PaneWorkbook } from './PaneWorkbook';
import { TableHead, type Desk } from './parts/TableHead';
import { Waiting } from './parts/Waiting';
import type { RuleSettings } from '../rules/RuleOption';
import type { ReturnFiles } from './returns/ReturnFiles';
import { freshRound } from './returns/Round';
import { t } from './text';
import { useChanges } from './useChanges';
import { useCheck } from './useCheck';
import { useKept } from './useKept';
import { useLocate } from './useLocate';
import { useSelection } from './useSelection';
import { useSummaries } from './useSummaries';
import { useUndo } from './useUndo';

// At 200 % zoom the pane scrolls as one (parts/Pane).
const low = '@media (max-height: 399px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    [low]: { height: 'auto', minHeight: '100%' },
  },
  desk: { flexGrow: 1, minHeight: 0 },
});

export interface WorkspaceProps {
  readonly workbook: PaneWorkbook;
  /** Workbook files; null where the pane cannot have them. */
  readonly files: CatalogFiles | null;
  /** Workbooks that go out and come back; null where the pane cannot have them. */
  readonly returns: ReturnFiles | null;
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
  const styles = useStyles();
  const { workbook: given, files, returns, memory, table: found, desk, today, onDesk, onChange } = props;
  const [region, setRegion] = useState<string | null | undefined>(found.region);
  const table = useMemo(() => (region === undefined ? found : { ...found, region }), [found, region]);
  const kept = useKept(given, table.sheet, today);
  const { workbook, asOf, state } = kept;
  const check = useCheck(workbook, table);
  const locate = useLocate(workbook);
  const selected = useSelection(workbook, table.sheet, locate.isOwn);
  const view = useFindingView(check.result, selected);
  const changedCells = useChanges(workbook, check.checked?.snapshot ?? null);
  const report = check.result?.report ?? null;
  const summaries = useSummaries(workbook, table, asOf, report);
  const undo = useUndo(workbook);
  const [round, setRound] = useState(freshRound);
  const [isOpen, setIsOpen] = useState(false);
  const { times } = undo;
  const { refresh } = check;
  useEffect(() => {
    // What was taken back may have changed what was found; when Excel is busy, the next look at the sheet says that it changed.
    if (times > 0) void refresh().catch(() => undefined);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a step taken back is a reason
  }, [times]);
  const settings = {
    ...{ asOf, state, options: kept.options, onAsOf: kept.setAsOf, onState: kept.setState, onChange },
    onOptions: (options: RuleSettings): void => {
      kept.setOptions(options);
      // When Excel is busy, the next check takes them.
      void refresh().catch(() => undefined);
    },
  };
  const [{ CheckDesk, FillDesk, SummaryDesk, CatalogDesk }] = useState(lazyDesks);
  const desks = {
    check: () => (
      <CheckDesk
        head={head}
        table={table}
        today={today}
        memory={memory}
        kept={kept}
        check={check}
        view={view}
        changedCells={changedCells}
        selected={selected}
        locate={locate}
        undo={undo}
      />
    ),
    fill: () => (
      <FillDesk
        head={head}
        workbook={workbook}
        table={table}
        asOf={asOf}
        state={state}
        memory={memory}
        selected={selected}
        locate={locate}
        undo={undo}
        onAsOf={kept.setAsOf}
        onState={kept.setState}
      />
    ),
    summary: () => (
      <SummaryDesk
        head={head}
        workbook={workbook}
        table={table}
        asOf={asOf}
        memory={memory}
        summaries={summaries}
        report={report}
        returns={returns}
        round={round}
        onRound={setRound}
        locate={locate}
        undo={undo}
      />
    ),
    catalog: () => (
      <CatalogDesk
        head={head}
        workbook={workbook}
        table={table}
        files={files}
        today={today}
        locate={locate}
        onRegion={setRegion}
      />
    ),
  };
  return (
    <div className={styles.root}>
      <TableHead
        table={table}
        settings={settings}
        isOpen={isOpen}
        desk={desk}
        undo={undo}
        onOpen={setIsOpen}
        onDesk={onDesk}
      />
      <div className={styles.desk}>
        <Suspense fallback={<Waiting head={head} title={t('open.running')} note={t('open.running.why')} />}>
          {desks[desk]()}
        </Suspense>
      </div>
    </div>
  );
}

/** The header stands here, once for all desks: it stays in place, and in use, while a desk loads. This tells their screens so. */
const head = <></>;
