// What became of each sheet that was to be generated?

import type { DrawReport } from '../../workbook/Workbook';

/** 新建, 已更新, 无变化, 没有生成, 已过时; while drawing 正在写, 等待. */
export type SheetState =
  'created' | 'refreshed' | 'unchanged' | 'unwritten' | 'stale' | 'writing' | 'waiting';

/** One sheet and its state. */
export interface SheetOutcome {
  readonly name: string;
  readonly state: SheetState;
}

/** The states after drawing; a sheet the report does not name was not written. */
export function outcomesOf(names: readonly string[], report: DrawReport): readonly SheetOutcome[] {
  const states = (['created', 'refreshed', 'unchanged'] as const).flatMap((state) =>
    report[state].map((name) => [name, state] as const),
  );
  const byName = new Map(states);
  return names.map((name) => ({ name, state: byName.get(name) ?? 'unwritten' }));
}

/** The states while `writing` is being written: those before it are done with, those after it wait. */
export function outcomesDuring(names: readonly string[], writing: string | null): readonly SheetOutcome[] {
  const place = writing === null ? -1 : names.indexOf(writing);
  return names.map((name, i) => ({
    name,
    state: i < place ? 'refreshed' : i === place ? 'writing' : 'waiting',
  }));
}
