// The light of every task of the checked table, with those a person has set. Only reads.

import { useEffect, useState } from 'react';
import type { LateInSheets, TaskLight, UncountedOverride } from '../../../jobs/lights';
import type { TableInWorkbook } from '../../core/findTables';
import { loadCore } from '../../loadCore';
import { nextPaint } from '../../nextPaint';
import type { PaneWorkbook } from '../../PaneWorkbook';
import { troubleOf, type Trouble } from '../../trouble';

/** Null until they are worked out. */
export interface Lights {
  readonly lights: readonly TaskLight[] | null;
  /** Overrides that do not count any more, each with the sentence why. */
  readonly outdated: readonly UncountedOverride[];
  /** How the sheets' count of late tasks differs; null until worked out. */
  readonly late: LateInSheets | null;
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
      const { keptLights, lateInSheets, taskLights, uncountedOverrides } = await core.loadLights();
      const { opened, snapshot } = checked;
      const { table, date } = opened;
      const kept = keptLights(settings, table.sheet);
      const lights = taskLights({ table, sheet: snapshot, asOf, date }, kept);
      if (!isCurrent) return;
      setKnown({
        ...{ of: checked, asOf, lights },
        outdated: uncountedOverrides(table, kept, asOf),
        late: lateInSheets(lights, asOf),
      });
      setTrouble(null);
    };
    workOut().catch((error: unknown) => isCurrent && setTrouble(troubleOf(error)));
    return () => {
      isCurrent = false;
    };
  }, [workbook, checked, asOf, times, tries]);
  // After a decision the table is checked anew: what was shown stays until the new lights are there.
  const isKnown = known?.asOf === asOf && known.of.found.sheet === checked.found.sheet;
  return {
    lights: isKnown ? known.lights : null,
    outdated: isKnown ? known.outdated : [],
    late: isKnown ? known.late : null,
    trouble,
    retry: () => setTries(tries + 1),
  };
}

interface Known {
  readonly of: TableInWorkbook;
  readonly asOf: string;
  readonly lights: readonly TaskLight[];
  readonly outdated: readonly UncountedOverride[];
  readonly late: LateInSheets;
}
