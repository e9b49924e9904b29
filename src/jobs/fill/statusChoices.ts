// Which states (完成情况) may a clerk choose from, in the office's own words?

import type { CatalogWord } from '../../catalog/Catalog';
import { readStatus, type StatusValue } from '../../language/progress';
import { isNoEntry } from '../../rules/isBlank';
import type { UnderstoodTable } from '../../table/UnderstoodTable';

/** So many words can be taken in at a glance; a longer list is a dictionary, not a choice. */
const MOST = 8;

/** One word per meaning, in this order; the last is offered only where the table uses it. */
const USUAL: readonly CatalogWord['value'][] = [
  'done',
  'mostly',
  'doing',
  'not-started',
  'standing',
  'not-done',
];

/**
 * A short list of the office's own is taken as it is; else for each meaning the word the table uses most, or the first of the list.
 * What stands in the cell is always among them.
 */
export function statusChoices(
  { tasks }: Pick<UnderstoodTable, 'tasks'>,
  place: number,
  words: readonly CatalogWord[],
  current: string,
): readonly string[] {
  const own = words.length <= MOST ? words.map(({ word }) => word) : [];
  const choices = own.length > 0 ? own : USUAL.flatMap((value) => usualWord(value, tasks, place, words));
  const said = isNoEntry(current) ? [] : [current.trim()];
  return [...new Set([...choices, ...said])];
}

function usualWord(
  value: StatusValue,
  tasks: UnderstoodTable['tasks'],
  place: number,
  words: readonly CatalogWord[],
): string[] {
  const counts = new Map<string, number>();
  for (const { status, statusValues } of tasks) {
    const word = status[place]?.raw.trim() ?? '';
    if (statusValues[place] === value && !/\s/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [used] = [...counts].sort(([, one], [, two]) => two - one);
  if (used) return [used[0]];
  const listed = value === 'not-done' ? undefined : words.find((word) => word.value === value);
  return listed ? [listed.word] : [];
}

/** Does the chosen word say that the task is done? */
export function isDone(word: string, words: readonly CatalogWord[]): boolean {
  return readStatus(word, words) === 'done';
}

/** The words of a region that keeps none of its own. */
export { statusWords as usualStatusWords } from '../../catalog/statusWords';
