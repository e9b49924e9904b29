// Which year was the document issued in, told beside its deadlines?

import { datedEnds } from '../deadline/lastDay';
import type { UnderstoodTable } from '../../table/UnderstoodTable';

/**
 * The document's year; null when it was read off the deadlines themselves, or when the title's year disagrees with most of them
 * (a plan's title can name the year it looks back on).
 */
export function sureYear({ year, yearFrom, tasks }: UnderstoodTable): number | null {
  if (year === null || yearFrom === null || yearFrom === 'deadlines') return null;
  if (yearFrom === 'option') return year;
  const ends = tasks.flatMap(({ deadlines }) => datedEnds(deadlines));
  const before = ends.filter((end) => Number(end.slice(0, 4)) < year);
  return before.length * 2 < ends.length ? year : null;
}
