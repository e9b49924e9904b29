// My table as it stands: read, checked, and ready to be asked about tasks. Reading writes nothing.

import { useCallback, useEffect, useRef, useState } from 'react';
import type * as jobs from '../../jobs/fill';
import type { EntryForm, EntryPlace, FillUnit } from '../../jobs/fill';
import type { ListedFinding } from '../check/ListedFinding';
import type { LightOverride } from '../../table/LightOverride';
import type { TableInWorkbook } from '../core/findTables';
import { sheetsFor, type FoundTable } from '../FoundTable';
import { loadCore } from '../loadCore';
import { nextPaint } from '../nextPaint';
import type { PaneWorkbook } from '../PaneWorkbook';
import { troubleOf, type Trouble } from '../trouble';
import { readAside } from '../useCheck';

/** The table, what the rules say of its entries, and the part of the core that knows about filling in. */
export interface FillTable {
  readonly jobs: typeof jobs;
  readonly at: TableInWorkbook;
  readonly asOf: string;
  readonly findings: readonly ListedFinding[];
  /** Lights that a person has set. */
  readonly lights: readonly LightOverride[];
  readonly place: EntryPlace;
  readonly form: EntryForm;
  readonly units: readonly FillUnit[];
}

/** Where the reading stands; a finished one stays at hand while the next one runs. */
export interface Fill {
  readonly table: FillTable | null;
  readonly trouble: Trouble | null;
  /** Reads anew; the answer is the table as it stands. */
  readonly read: () => Promise<FillTable | null>;
}

/** Reads at once, and whenever the as-of day (`YYYY-MM-DD`) changes; `times` asks for a further reading. */
export function useFill(workbook: PaneWorkbook, found: FoundTable, asOf: string, times: number): Fill {
  const [table, setTable] = useState<FillTable | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const turn = useRef(0);

  const read = useCallback(async (): Promise<FillTable | null> => {
    turn.current += 1;
    const mine = turn.current;
    const next = await look(workbook, found, asOf).catch((error: unknown) => troubleOf(error));
    if (mine !== turn.current) return null;
    const isRead = 'jobs' in next;
    if (isRead) setTable(next);
    setTrouble(isRead ? null : next);
    return isRead ? next : null;
  }, [workbook, found, asOf]);

  useEffect(() => {
    const soon = window.setTimeout(() => void read(), 0);
    return () => {
      window.clearTimeout(soon);
      turn.current += 1;
    };
  }, [read, times]);

  return { table, trouble, read };
}

async function look(workbook: PaneWorkbook, found: FoundTable, asOf: string): Promise<FillTable> {
  const [sheets, core, aside] = await Promise.all([
    workbook.readSheets(sheetsFor(found)),
    loadCore(),
    readAside(workbook, found.sheet),
  ]);
  await nextPaint();
  const [fill, at] = await Promise.all([core.loadFill(), core.reopenTable(sheets, found)]);
  // Who fills in reports on an issued table, whatever the supervisor's desk says.
  const { findings } = await core.checkFound(at, { asOf, state: 'issued' }, aside);
  const { table, catalog } = at.opened;
  const place = fill.entryPlace(table, at.snapshot, asOf);
  return {
    jobs: fill,
    at,
    asOf,
    findings: findings.filter(({ finding }) => fill.isAboutEntry(finding)),
    lights: aside.lights ?? [],
    place,
    form: fill.entryForm(table, place),
    units: fill.fillUnits(table, catalog),
  };
}
