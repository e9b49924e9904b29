// Do two tables speak for two regions, as their titles print them?

import { regionFromTitleText } from '../../catalog';
import type { DutyTable } from '../../table/DutyTable';

/** The regions of both titles. */
export interface TwoRegions {
  readonly theirs: string;
  readonly ours: string;
}

type Titled = Pick<DutyTable, 'title'>;

/**
 * Both regions where the titles name two, neither of them a fuller name of the other; null where one of them names none.
 * What a catalog or a person says of a table does not count.
 * @example otherRegion({ title: null }, ours) //=> null
 */
export function otherRegion(theirTable: Titled, ourTable: Titled): TwoRegions | null {
  const [theirs, ours] = [regionNamed(theirTable), regionNamed(ourTable)];
  if (theirs === null || ours === null || theirs.endsWith(ours) || ours.endsWith(theirs)) return null;
  return { theirs, ours };
}

function regionNamed({ title }: Titled): string | null {
  return (title && regionFromTitleText(title.text)?.name) ?? null;
}
