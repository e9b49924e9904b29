// Which year was the document issued in, told beside its deadlines?

import { lastDays } from '../../language/deadline';
import type { AlikeTasks } from './alikeTasks';
import type { UnderstoodTable } from '../../table/UnderstoodTable';

/**
 * The document's year; null when it was read off the deadlines themselves, or when the title's year disagrees with most of them
 * (a plan's title can name the year it looks back on).
 */
export function sureYear({ year, yearFrom }: UnderstoodTable, { first, counts }: AlikeTasks): number | null {
  if (year === null || yearFrom === null || yearFrom === 'deadlines') return null;
  if (yearFrom === 'option') return year;
  let [all, before] = [0, 0];
  first.forEach(({ deadlines }, kind) => {
    for (const end of lastDays(deadlines)) {
      all += counts[kind] ?? 0;
      if (Number(end.slice(0, 4)) < year) before += counts[kind] ?? 0;
    }
  });
  return before * 2 < all ? year : null;
}
