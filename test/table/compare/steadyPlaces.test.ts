// Who kept the order: a longest increasing subsequence.

import fc from 'fast-check';
import { steadyPlaces } from '../../../src/table/compare/steadyPlaces';

test.each([
  [[], []],
  [[5], [0]],
  [
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ],
  [
    [3, 0, 1, 2],
    [1, 2, 3],
  ],
  [
    [1, 2, 3, 0],
    [0, 1, 2],
  ],
  [
    [0, 3, 1, 2, 4],
    [0, 2, 3, 4],
  ],
])('%j: %j', (order, steady) => {
  expect([...steadyPlaces(order)].sort((a, b) => a - b)).toEqual(steady);
});

test('what is steady rises, and is as long as the slow way finds', () => {
  const slowLength = (order: readonly number[]): number => {
    const best = order.map(() => 1);
    order.forEach((value, at) => {
      for (let before = 0; before < at; before += 1)
        if ((order[before] ?? 0) < value) best[at] = Math.max(best[at] ?? 1, (best[before] ?? 0) + 1);
    });
    return Math.max(0, ...best);
  };
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 30 }), (order) => {
      const steady = [...steadyPlaces(order)].sort((a, b) => a - b).map((place) => order[place] ?? 0);
      expect(steady).toEqual([...steady].sort((a, b) => a - b));
      expect(steady.length).toBe(slowLength(order));
    }),
  );
});
