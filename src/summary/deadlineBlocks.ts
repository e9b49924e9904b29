// In which block of 时限台账 does a task's deadline stand? Late ones on top; standing, recurring and undated ones apart.

import type { sheetMessages } from '../messages/zh-CN/sheets';
import type { SummaryInput } from './SummaryInput';
import type { SummaryTask } from './SummaryTask';
import { isSetByPerson } from './tally';

type DeadlineBlockId = keyof typeof sheetMessages.deadlines.blocks;

/** One row of the list: a task with one of its days. */
export interface DeadlineEntry {
  readonly task: SummaryTask;
  /** Serial number; null without a day. */
  readonly day: number | null;
  /** Which of how many days. */
  readonly place: number;
  readonly count: number;
}

export interface DeadlineBlock {
  readonly id: DeadlineBlockId;
  /** In order of their days. */
  readonly entries: readonly DeadlineEntry[];
}

const order: readonly DeadlineBlockId[] = [
  'late',
  'soon',
  'other',
  'standing',
  'recurring',
  'phased',
  'none',
  'unclear',
];

/** The blocks as of the day of generation; the last one only where it has entries. */
export function deadlineBlocks(input: SummaryInput): readonly DeadlineBlock[] {
  const blocks = new Map(order.map((id) => [id, [] as DeadlineEntry[]]));
  for (const entry of input.tasks.flatMap(entriesOf)) blocks.get(blockOf(entry, input))?.push(entry);
  return [...blocks]
    .map(([id, entries]) => ({
      id,
      entries: entries.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0),
    }))
    .filter(({ id, entries: found }) => id !== 'unclear' || found.length > 0);
}

function entriesOf(task: SummaryTask): readonly DeadlineEntry[] {
  const { days } = task.span;
  if (days.length < 2) return [{ task, day: task.deadline, place: 1, count: 1 }];
  return days.map((day, place) => ({ task, day, place: place + 1, count: days.length }));
}

/** A light set by a person decides for the day it is about: 逾期, 临近 and 长期 have blocks of their own, the others leave those of late and due ones. */
function blockOf(entry: DeadlineEntry, input: SummaryInput): DeadlineBlockId {
  const { task, day } = entry;
  const byRules = blockByRules(entry, input);
  if (!isSetByPerson(task) || (day !== task.deadline && task.light !== '完成')) return byRules;
  if (task.light === '逾期') return 'late';
  if (task.light === '临近') return 'soon';
  if (task.light === '长期') return 'standing';
  return byRules === 'late' || byRules === 'soon' ? 'other' : byRules;
}

function blockByRules({ task, day }: DeadlineEntry, input: SummaryInput): DeadlineBlockId {
  const { kind } = task.span;
  if (kind.startsWith('每') || kind.startsWith('不定期')) return 'recurring';
  if (kind.endsWith('长期')) return 'standing';
  if (day === null) return kind === '分阶段' ? 'phased' : kind === '未注明' ? 'none' : 'unclear';
  if (task.progressClass === '已完成') return 'other';
  const daysLeft = day - input.asOfNumber;
  if (daysLeft < 0) return day === task.deadline ? 'late' : 'other';
  return daysLeft <= input.parameters.soonDays ? 'soon' : 'other';
}
