// 填报: my unit, my tasks and what each lacks, and the form that fills one in. Which of its screens is shown?

import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { TableState } from '../../jobs/CheckReport';
import type { MyTask, UnitCell } from '../../jobs/fill';
import type { DeskMemory } from '../DeskMemory';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { TroubleNotice } from '../parts/TroubleNotice';
import { TroubleScreen } from '../parts/TroubleScreen';
import { Waiting } from '../parts/Waiting';
import type { Locate } from '../useLocate';
import { useChanges } from '../useChanges';
import type { SelectedCell } from '../useSelection';
import type { Undo } from '../useUndo';
import { ChooseUnit } from './ChooseUnit';
import { FillForm } from './FillForm';
import { f } from './fillWords';
import { MyTasks, tasksOf } from './MyTasks';
import { UnitChips } from './UnitChips';
import { hasDraft } from './useDraft';
import { useFill, type FillTable } from './useFill';
import { useListPlace } from './useListPlace';
import { useMyUnit } from './useMyUnit';
import { useWrite } from './useWrite';

const EditUnits = lazy(() => import(/* webpackChunkName: "editUnits" */ './EditUnits'));

/** No table is read yet. */
const NO_UNITS: FillTable['units'] = [];

export interface FillDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Null while the person has not said. */
  readonly state: TableState | null;
  readonly memory: DeskMemory;
  /** What the person selected in the sheet: its task is marked in the list. */
  readonly selected: SelectedCell | null;
  readonly locate: Locate;
  readonly undo: Undo;
  readonly onAsOf: (day: string) => void;
  readonly onState: (state: TableState) => void;
}

/** The desk. The unit is remembered on this machine, and can be changed at any time. */
export default function FillDesk(props: FillDeskProps) {
  const {
    head,
    workbook,
    table: found,
    asOf,
    state,
    memory,
    selected,
    locate,
    undo,
    onAsOf,
    onState,
  } = props;
  const { table, trouble, read } = useFill(workbook, found, asOf, undo.times);
  const [editing, setEditing] = useState<UnitCell | null>(null);
  const { unit, isChoosing, change, choose } = useMyUnit(memory, table?.units ?? NO_UNITS);
  const key = unit?.key ?? null;
  const all = useMemo(() => (table && key !== null ? myTasksIn(table, key) : []), [table, key]);
  const leftIn = (now: FillTable): number => (key === null ? 0 : tasksOf(myTasksIn(now, key), 'left').length);
  const go = (cell: string): void => locate.go(found.sheet, cell);
  const locateTask = ({ text, status, task }: MyTask): void =>
    go(text?.cell ?? status?.cell ?? `A${task.row}`);
  const place = useListPlace(all, selected, locateTask);
  const { opened } = place;
  const writing = useWrite(workbook, memory, undo, read, leftIn);
  // What was typed into the sheet by hand is seen at the next return to the pane, never while a form is open.
  const changes = useChanges(workbook, table?.at.snapshot ?? null);
  useEffect(() => {
    if (changes && opened === null) void read();
  }, [changes, opened, read]);

  if (!table) {
    if (trouble) {
      return <TroubleScreen head={head} title="trouble.read" trouble={trouble} onRetry={() => void read()} />;
    }
    return <Waiting head={head} title={f('reading')} note={f('reading.why')} />;
  }
  if (!unit || isChoosing) {
    return (
      <ChooseUnit
        head={head}
        units={table.units}
        current={unit?.key ?? null}
        find={table.jobs.findUnits}
        onChoose={(key) => {
          choose(key);
          place.restart();
        }}
      />
    );
  }

  const hasLead = all.some(({ isLead }) => isLead);
  const shownTab = place.tab ?? (hasLead ? 'left' : 'coop');
  const listed = tasksOf(all, shownTab);
  const open = (mine: MyTask): void => {
    writing.reset();
    place.open(mine);
  };
  const lost = locate.trouble && (
    <TroubleNotice title="trouble.select" trouble={locate.trouble} onRetry={locate.retry} />
  );
  if (editing && state === 'draft') {
    return (
      <Suspense fallback={<Waiting head={head} title={f('reading')} note={f('reading.why')} />}>
        <EditUnits
          key={editing.cell}
          head={head}
          workbook={workbook}
          table={table}
          cell={editing}
          undo={undo}
          onRead={read}
          onBack={() => setEditing(null)}
        />
      </Suspense>
    );
  }
  const pointedCell = selected && table.jobs.unitCellAt(table.at.opened.table, selected.row, selected.column);
  const mine = all.find(({ task }) => task.index === opened);
  if (mine) {
    const at = listed.findIndex(({ task }) => task.index === mine.task.index);
    const [previous, next] = [listed[at - 1], at < 0 ? undefined : listed[at + 1]];
    const write = async (edits: Parameters<typeof writing.write>[2]): Promise<void> => {
      if (await writing.write(table, mine, edits)) place.leave(next ?? previous ?? mine);
    };
    return (
      <FillForm
        key={mine.task.index}
        head={head}
        table={table}
        mine={mine}
        place={at < 0 ? null : { tab: shownTab, i: at + 1, n: listed.length }}
        memory={memory}
        writing={writing}
        notice={lost}
        onBack={() => place.leave()}
        onPrevious={previous ? () => open(previous) : null}
        onNext={next ? () => open(next) : null}
        onLocate={go}
        onWrite={(edits) => void write(edits)}
      />
    );
  }
  return (
    <MyTasks
      head={head}
      unit={unit.name}
      asOf={asOf}
      all={all}
      tab={shownTab}
      hasColumns={table.place.text !== null || table.place.status !== null}
      chosen={chosenIn(listed, place.chosen)}
      drafts={new Set(all.filter((one) => hasDraft(table, one, memory)).map(({ task }) => task.index))}
      isNext={place.isNext}
      notice={
        trouble ? <TroubleNotice title="trouble.read" trouble={trouble} onRetry={() => void read()} /> : lost
      }
      above={
        pointedCell && (
          <UnitChips
            cell={pointedCell}
            state={state}
            onEdit={() => setEditing(pointedCell)}
            onDraft={() => onState('draft')}
          />
        )
      }
      onTab={place.show}
      onUnit={change}
      onAsOf={onAsOf}
      onChoose={place.choose}
      onOpen={open}
      onLocate={locateTask}
    />
  );
}

/** The one chosen, else the first: its button is in sight at once. */
function chosenIn(listed: readonly MyTask[], chosen: number | null): number | null {
  const one = listed.find(({ task }) => task.index === chosen) ?? listed[0];
  return one?.task.index ?? null;
}

function myTasksIn({ jobs, at, asOf, lights, place, findings }: FillTable, key: string): readonly MyTask[] {
  return jobs.myTasks({ table: at.opened.table, sheet: at.snapshot, asOf, lights }, key, place, findings);
}
