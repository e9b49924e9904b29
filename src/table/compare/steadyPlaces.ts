// Which of these kept their order? The longest run that still stands in order; whoever is not in it was moved.

/**
 * Places in the list of one longest increasing subsequence. Time n log n.
 * @example steadyPlaces([3, 0, 1, 2]) //=> Set {1, 2, 3}
 */
export function steadyPlaces(order: readonly number[]): ReadonlySet<number> {
  /** Place of the smallest end of a run of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  order.forEach((value, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  });
  const steady = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) steady.add(place);
  return steady;
}
