// Of several files of one unit, which one counts?

import { isSameEntry, type ReturnedEntry } from './readEntries';
import type { ReadReturn } from './readReturn';

/** A recognised file. */
export interface Dated {
  readonly read: ReadReturn;
  readonly entries: readonly ReturnedEntry[];
}

/**
 * Sorts the newest to the front: by when it was saved, then by the day it was sent out, then by how much it says;
 * files that are alike in all of that keep an order that does not depend on the one they were given in.
 */
export function newestFirst<T extends Dated>(files: readonly T[]): readonly T[] {
  return [...files].sort(
    (one, other) =>
      compare(other.read.modified, one.read.modified) ||
      compare(other.read.facts.day ?? '', one.read.facts.day ?? '') ||
      filled(other) - filled(one) ||
      compare(said(other), said(one)) ||
      compare(one.read.file, other.read.file),
  );
}

/** Do two files fill in the same? */
export function isSameReturn(one: Dated, other: Dated): boolean {
  const key = ({ task, kind }: ReturnedEntry): string => `${kind} ${task.index}`;
  const texts = new Map(one.entries.map((entry) => [key(entry), entry.text]));
  return (
    one.entries.length === other.entries.length &&
    other.entries.every((entry) => isSameEntry(texts.get(key(entry)) ?? '', entry.text))
  );
}

function filled({ entries }: Dated): number {
  return entries.filter(({ text }) => text !== '').length;
}

function said({ entries }: Dated): string {
  return entries.map(({ text }) => text).join('\u001f');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
