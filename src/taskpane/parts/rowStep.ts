// Which row of a list does a key lead to?

/**
 * The place of the row that the arrow keys, Home and End lead to; null for every other key.
 * @example rowStep('ArrowDown', 3, 9) //=> 4
 */
export function rowStep(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
