// 填报: my tasks, what each lacks, and the form that fills one in. Which of its screens is shown?

import type { ReactNode } from 'react';
import type { DeskMemory } from '../DeskMemory';
import type { FoundTable } from '../FoundTable';
import type { PaneWorkbook } from '../PaneWorkbook';
import { Waiting } from '../parts/Waiting';
import { t } from '../text';
import type { Locate } from '../useLocate';

export interface FillDeskProps {
  readonly head: ReactNode;
  readonly workbook: PaneWorkbook;
  readonly table: FoundTable;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly memory: DeskMemory;
  readonly locate: Locate;
  readonly onAsOf: (day: string) => void;
}

/** The desk. */
export default function FillDesk({ head }: FillDeskProps) {
  return <Waiting head={head} title={t('open.running')} note={t('open.running.why')} />;
}
