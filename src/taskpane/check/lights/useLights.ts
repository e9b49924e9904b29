// The light of every task of the checked table, with those a person has set. Only reads.

import { useEffect, useState } from 'react';
import type { TaskLight } from '../../../jobs/lights';
import type { TableInWorkbook } from '../../core/findTables';
import { loadCore } from '../../loadCore';
import { nextPaint } from '../../nextPaint';
import type { PaneWorkbook } from '../../PaneWorkbook';
import { troubleOf, type Trouble } from '../../trouble';

/** Null until they are worked out. */
export interface Lights {
  readonly lights: readonly TaskLight[] | null;
  /** Tasks of overrides that no longer hold. */
  readonly outdated: readonly string[];
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/** Worked out for a check as of a day (`YYYY-MM-DD`); looked at again when `times` grows. */
export function useLights(
  workbook: PaneWorkbook,
  checked: TableInWorkbook,
  asOf: string,
  times: number,
): Lights {
  const [known, setKnown] = useState<Known | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    const workOut = async (): Promise<void> => {
      const [core, { settings }] = await Promise.all([loadCore(), workbook.readSettings()]);
      await nextPaint();
      const { keptLights, outdatedLights, taskLights } = await core.loadLights();
      const { opened, snapshot } = checked;
      const { table, date } = opened;
      const kept = keptLights(settings, table.sheet);
      const lights = taskLights({ table, sheet: snapshot, asOf, date }, kept);
      if (!isCurrent) return;
      setKnown({ of: checked, lights, outdated: outdatedLights(lights, kept) });
      setTrouble(null);
    };
    workOut().catch((error: unknown) => isCurrent && setTrouble(troubleOf(error)));
    return () => {
      isCurrent = false;
    };
  }, [workbook, checked, asOf, times, tries]);
  const isKnown = known?.of === checked;
  return {
    lights: isKnown ? known.lights : null,
    outdated: isKnown ? known.outdated : [],
    trouble,
    retry: () => setTries(tries + 1),
  };
}

interface Known {
  readonly of: TableInWorkbook;
  readonly lights: readonly TaskLight[];
  readonly outdated: readonly string[];
}
