// The tab 时限, fetched when it is opened: the lights of the checked table, and what changes them.

import type { TableInWorkbook } from '../../core/findTables';
import type { DeskMemory } from '../../DeskMemory';
import type { PaneWorkbook } from '../../PaneWorkbook';
import type { SelectedCell } from '../../useSelection';
import type { CheckActions } from '../useCheckActions';
import { DeadlineList } from './DeadlineList';
import { useLights } from './useLights';

export interface LightsProps {
  readonly workbook: PaneWorkbook;
  readonly checked: TableInWorkbook;
  /** `YYYY-MM-DD`, that of the check. */
  readonly asOf: string;
  /** `YYYY-MM-DD`: a light is set on this day. */
  readonly today: string;
  readonly memory: DeskMemory;
  readonly actions: CheckActions;
  readonly selected: SelectedCell | null;
  readonly onLocate: (cell: string) => void;
}

/** The tab's content. */
export default function Lights({
  workbook,
  checked,
  asOf,
  today,
  memory,
  actions,
  selected,
  onLocate,
}: LightsProps) {
  const all = useLights(workbook, checked, asOf, actions.lights);
  return (
    <DeadlineList
      all={all}
      today={today}
      memory={memory}
      write={actions.write}
      selected={selected}
      onLocate={onLocate}
      onOverride={actions.setLight}
      onRestore={(tasks) => void actions.unsetLights(tasks)}
    />
  );
}
