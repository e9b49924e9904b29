// Into which quarters (or years, when there are many) do the tasks' deadlines fall, and which have no day?

import { fill } from '../messages/fill';
import { sheetMessages } from '../messages/zh-CN/sheets';
import type { Criterion } from './countIfs';
import { calendarDay } from './dayNumber';
import { formula, literal } from './formula';
import type { SummaryTask } from './SummaryTask';

/** A line of the table above 时限台账: its condition in 任务明细 and its tasks. */
export interface DeadlinePeriod {
  readonly name: string;
  readonly criteria: readonly Criterion[];
  readonly tasks: readonly SummaryTask[];
}

/** `lines` add up to all tasks; `quarters` break years down where the lines are years. */
export interface DeadlinePeriods {
  readonly lines: readonly DeadlinePeriod[];
  readonly quarters: readonly DeadlinePeriod[];
}

const MOST_QUARTERS = 12;
const words = sheetMessages.deadlines;

/** Every task stands in one line, by its deadline in force or, without one, by its kind. */
export function deadlinePeriods(tasks: readonly SummaryTask[]): DeadlinePeriods {
  const dated = tasks.filter(({ deadline }) => deadline !== null);
  const quarters = grouped(dated, ({ year, month }) => year * 4 + Math.ceil(month / 3) - 1).map(
    ([count, members]) => quarterPeriod(Math.floor(count / 4), (count % 4) + 1, members),
  );
  const undated = undatedPeriods(tasks.filter(({ deadline }) => deadline === null));
  if (quarters.length <= MOST_QUARTERS) return { lines: [...quarters, ...undated], quarters: [] };
  const years = grouped(dated, ({ year }) => year).map(([year, members]) => yearPeriod(year, members));
  return { lines: [...years, ...undated], quarters };
}

function grouped(
  tasks: readonly SummaryTask[],
  numberOf: (day: ReturnType<typeof calendarDay>) => number,
): readonly (readonly [number, readonly SummaryTask[]])[] {
  const found = new Map<number, SummaryTask[]>();
  for (const task of tasks) {
    const number = numberOf(calendarDay(task.deadline ?? 0));
    const members = found.get(number) ?? [];
    members.push(task);
    found.set(number, members);
  }
  return [...found].sort(([a], [b]) => a - b);
}

function quarterPeriod(year: number, quarter: number, tasks: readonly SummaryTask[]): DeadlinePeriod {
  const lastDay = quarter === 1 || quarter === 4 ? 31 : 30;
  return {
    name: fill(words.quarter, { year, quarter: words.quarters[quarter - 1] ?? '' }),
    criteria: between(
      formula`DATE(${year},${quarter * 3 - 2},1)`,
      formula`DATE(${year},${quarter * 3},${lastDay})`,
    ),
    tasks,
  };
}

function yearPeriod(year: number, tasks: readonly SummaryTask[]): DeadlinePeriod {
  return {
    name: fill(words.year, { year }),
    criteria: between(formula`DATE(${year},1,1)`, formula`DATE(${year},12,31)`),
    tasks,
  };
}

function between(first: ReturnType<typeof formula>, last: ReturnType<typeof formula>): readonly Criterion[] {
  return [
    ['当前时限', formula`">="&${first}`],
    ['当前时限', formula`"<="&${last}`],
  ];
}

function undatedPeriods(tasks: readonly SummaryTask[]): readonly DeadlinePeriod[] {
  const kinds = [...new Set(tasks.map(({ span }) => span.kind))];
  return kinds.map((kind) => ({
    name: kind === '未注明' ? kind : fill(words.undated, { kind }),
    criteria: [
      ['时限类型', literal(kind)],
      ['当前时限', '""'],
    ],
    tasks: tasks.filter(({ span }) => span.kind === kind),
  }));
}
