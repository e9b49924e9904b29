// What shall stand in a progress cell after these units' entries have come in, and what became of each of them?

import { isSameEntry } from './readEntries';
import { holdsEntry, splitEntries, stackedEntries, type NamedText } from './stackedEntries';

/** What became of one entry. */
export type EntryFate = 'written' | 'unchanged' | 'conflict';

/** The cell's new text (null: it stays as it is), and a fate for each offer, in their order. */
export interface MergedEntry {
  readonly text: string | null;
  readonly fates: readonly EntryFate[];
}

/**
 * One entry stands alone, several stand under their units' names; what stands there already is never lost, and is never
 * taken for somebody's unless an entry says the same.
 * @param offers in the order of the task's units @param names of all the task's units
 * @example mergeProgress('', [{ name: '区教育局', text: '已建成。' }], ['区教育局']).text //=> '已建成。'
 */
export function mergeProgress(
  standing: string,
  offers: readonly NamedText[],
  names: readonly string[],
): MergedEntry {
  const [first] = offers;
  if (!first) return { text: null, fates: [] };
  if (standing === '')
    return {
      text: offers.length === 1 ? first.text : stackedEntries(offers),
      fates: offers.map(() => 'written'),
    };
  const isThere = (offer: NamedText): boolean =>
    isSameEntry(standing, offer.text) || holdsEntry(standing, offer);
  const there = offers.map(isThere);
  if (there.every(Boolean) || isSameEntry(standing, stackedEntries(offers)))
    return { text: null, fates: offers.map(() => 'unchanged') };
  const text = offers.some(({ text: own }) => isSameEntry(standing, own))
    ? stackedEntries(offers.map((offer, place) => (there[place] ? { ...offer, text: standing } : offer)))
    : withNames(
        standing,
        offers.filter((_, place) => !there[place]),
        names,
      );
  return {
    text,
    fates: there.map((isOld) => (isOld ? 'unchanged' : text === null ? 'conflict' : 'written')),
  };
}

/** A cell that is stacked already takes more names; null where somebody's own text differs or nobody is named. */
function withNames(standing: string, offers: readonly NamedText[], names: readonly string[]): string | null {
  const { unnamed, named } = splitEntries(standing, names);
  const isNew = offers.every(({ name }) => named.every((one) => one.name !== name));
  if (!isNew || named.length === 0 || unnamed !== '') return null;
  const place = ({ name }: NamedText): number => names.indexOf(name);
  return stackedEntries([...named, ...offers].sort((a, b) => place(a) - place(b)));
}
