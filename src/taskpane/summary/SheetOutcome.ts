// What became of each sheet that was to be generated?

import type { DrawReport } from '../../workbook/Workbook';

/** 新建, 已更新, 无变化, 没有生成, 已过时; while drawing 已写好, 正在写, 等待. */
export type SheetState =
  'created' | 'refreshed' | 'unchanged' | 'unwritten' | 'stale' | 'written' | 'writing' | 'waiting';

/** One sheet and its state. */
export interface SheetOutcome {
  readonly name: string;
  readonly state: SheetState;
}

/** The states after drawing, under what the tabs say; a sheet the report does not name was not written. */
export function outcomesOf(names: readonly string[], report: DrawReport): readonly SheetOutcome[] {
  const states = (['created', 'refreshed', 'unchanged'] as const).flatMap((state) =>
    report[state].map((name) => [name, state] as const),
  );
  const byName = new Map(states);
  return names.map((name) => ({
    name: report.names?.[name] ?? name,
    state: byName.get(name) ?? 'unwritten',
  }));
}

/** The states while sheets are being written: `begun` names those that were begun, the last of them is being written now. */
export function outcomesDuring(names: readonly string[], begun: readonly string[]): readonly SheetOutcome[] {
  const writing = begun.at(-1);
  return names.map((name) => ({
    name,
    state: name === writing ? 'writing' : begun.includes(name) ? 'written' : 'waiting',
  }));
}
