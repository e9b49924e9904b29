// Which line does a key of the keyboard go to?

import type { PlacedLine } from './VirtualLine';

/**
 * The next line that opens, from the line at `from`; undefined for a key that goes nowhere, and at the ends.
 * @example nextStop(lines, 3, 'End')?.index //=> 4999
 */
export function nextStop(lines: readonly PlacedLine[], from: number, key: string): PlacedLine | undefined {
  const isStop = ({ isStop: opens }: PlacedLine): boolean => opens;
  if (key === 'Home') return lines.find(isStop);
  if (key === 'End') return lines.findLast(isStop);
  if (key === 'ArrowDown') return lines.find((line) => line.index > from && isStop(line));
  return key === 'ArrowUp' ? lines.findLast((line) => line.index < from && isStop(line)) : undefined;
}
