// Which entries are copied: from the task, its indicator, the last period, or another task's entry? No entry is compared with every other one.

import { copyKey, mayShare, overlap, type ProgressReading } from '../../language/progress';
import type { PeriodField } from '../../table/DutyTable';
import type { UnderstoodTask } from '../../table/UnderstoodTable';

/** Where an entry comes from and how much of it. */
export interface Copy {
  readonly from: 'task' | 'indicator' | 'lastPeriod' | 'neighbour';
  /** Per cent of the entry that stands there too. */
  readonly share: number;
  /** The task whose entry it was; only for `neighbour`. */
  readonly neighbour?: UnderstoodTask;
}

/** An entry with its task. */
export interface ReadEntry {
  readonly task: UnderstoodTask;
  readonly field: PeriodField;
  readonly reading: ProgressReading;
}

/** Shorter texts may well recur. */
const SHORTEST = 8;
const MOSTLY = 0.85;
/** Copied along from a text that begins with it. */
const NUMBER = /^\s*\d+[、.．](?!\d)/;
/** An act told as done, though in the task's words (已印发实施方案), is a report. */
const DONE = /(?:已|了|完成)/;
const DELIVERED = /印发|出台|制定|制订|建成|建立|成立|组建|召开|签订|上线|开工|竣工|验收|挂牌|开通|发布/;

/** Task index → where its entry was copied from. The original of a copied neighbour is not copied. */
export function copiedEntries(entries: readonly ReadEntry[]): ReadonlyMap<number, Copy> {
  const found = new Map<number, Copy>();
  const writers = new Map<string, ReadEntry>();
  for (const entry of entries) {
    const copy = ownSources(entry) ?? neighbourOf(entry, writers);
    if (copy) found.set(entry.task.index, copy);
  }
  return found;
}

/** The last period first: who repeats it repeats what may have been true. */
function ownSources({ task, field }: ReadEntry): Copy | null {
  const key = copyKey(field.raw.replace(NUMBER, ''));
  if (key.length < SHORTEST) return null;
  const place = task.progress.indexOf(field);
  const earlier = place > 0 ? task.progress.slice(0, place).reverse() : [];
  for (const { raw } of earlier) {
    const share = shareOf(key, raw, '');
    if (share !== null) return { from: 'lastPeriod', share };
  }
  const says = field.raw;
  if (key.length < 60 && DONE.test(says) && DELIVERED.test(says)) return null;
  const [text, indicator] = [task.text.raw, task.indicator?.raw ?? ''];
  let share = shareOf(key, text, '');
  if (share !== null) return { from: 'task', share };
  share = shareOf(key, indicator, '');
  if (share !== null) return { from: 'indicator', share };
  share = indicator === '' ? null : shareOf(key, text, indicator);
  return share === null ? null : { from: 'task', share };
}

/** Per cent of the key that the source and what is printed beside it hold; null when it is not copied from there: a figure or words of its own were added. */
function shareOf(key: string, source: string, beside: string): number | null {
  const length = beside === '' ? source.length : source.length + 1 + beside.length;
  if (key.length * MOSTLY > length * 1.1 + 4 || !mayShare(key, source, beside)) return null;
  const { share, added } = overlap(key, copyKey(beside === '' ? source : `${source}\n${beside}`), MOSTLY);
  const isCopied = share >= MOSTLY && !/\d/.test(added) && added.length <= Math.max(1, key.length * 0.05);
  return isCopied ? Math.round(share * 100) : null;
}

/** The earlier entry most of this one stands in; `writers` remembers each sentence with the entry that had it first. */
function neighbourOf(entry: ReadEntry, writers: Map<string, ReadEntry>): Copy | null {
  const { sentences } = entry.reading;
  const whole = sentences.join('');
  if (entry.reading.isEmpty || whole.length < SHORTEST) return null;
  const shared = new Map<ReadEntry, number>();
  const first = writers.get(whole);
  if (first) shared.set(first, whole.length);
  else writers.set(whole, entry);
  sentences.forEach((sentence, place) => {
    if (sentence === whole || sentences.indexOf(sentence) < place) return;
    const writer = writers.get(sentence);
    if (!writer) writers.set(sentence, entry);
    else shared.set(writer, Math.min(whole.length, (shared.get(writer) ?? 0) + sentence.length));
  });
  let [source, length]: [ReadEntry | null, number] = [null, 0];
  for (const [writer, taken] of shared) if (taken > length) [source, length] = [writer, taken];
  if (!source || length < whole.length * MOSTLY || areOne(source, entry)) return null;
  return { from: 'neighbour', share: Math.round((length / whole.length) * 100), neighbour: source.task };
}

/** One merged cell, or two rows of one task. */
function areOne(one: ReadEntry, two: ReadEntry): boolean {
  const isOneCell = one.field.row === two.field.row && one.field.column === two.field.column;
  return isOneCell || copyKey(one.task.text.raw) === copyKey(two.task.text.raw);
}
