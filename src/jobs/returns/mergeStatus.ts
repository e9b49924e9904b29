// Which status shall stand in a cell: the lead's counts, a helper's gives way; two of equal rank that differ are for a person to decide.

import type { EntryFate, MergedEntry } from './mergeProgress';
import { isSameEntry } from './readEntries';

/** A status one unit gave. */
export interface StatusOffer {
  /** 0 leads, 1 helps. */
  readonly rank: 0 | 1;
  readonly text: string;
}

/**
 * The status of the highest rank that gave one, unless something else stands there.
 * @example mergeStatus('', [{ rank: 0, text: '已完成' }, { rank: 1, text: '推进中' }]) //=> { text: '已完成', fates: ['written', 'unchanged'] }
 */
export function mergeStatus(standing: string, offers: readonly StatusOffer[]): MergedEntry {
  const top = Math.min(...offers.map(({ rank }) => rank));
  const counting = offers.filter(({ rank }) => rank === top);
  const [chosen] = counting;
  if (!chosen) return { text: null, fates: [] };
  const isAgreed = counting.every(({ text }) => isSameEntry(text, chosen.text));
  const fits = isAgreed && (standing === '' || isSameEntry(standing, chosen.text));
  const fates = offers.map(({ rank, text }): EntryFate => {
    if (standing !== '' && isSameEntry(standing, text)) return 'unchanged';
    const counts = rank === top || isSameEntry(text, chosen.text);
    if (!fits) return counts ? 'conflict' : 'unchanged';
    return counts ? 'written' : 'unchanged';
  });
  return { text: fits && standing === '' ? chosen.text : null, fates };
}
