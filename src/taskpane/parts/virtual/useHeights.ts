// Where does each line of a long list begin? Measured as soon as it has been seen, guessed until then.

import { useEffect, useMemo, useState } from 'react';
import type { PlacedLine } from './VirtualLine';

/** The measured list. */
export interface Heights {
  /** Where each line begins, in pixels from the list's top; the last entry is where the list ends. */
  readonly offsets: Float64Array;
  /** Ref of a line's element: watches how high it is, also when it opens. */
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
}

/** A line's element says its key in `data-key`. */
export function useHeights(lines: readonly PlacedLine[]): Heights {
  const [measured, setMeasured] = useState<ReadonlyMap<string, number>>(new Map());
  const [watcher] = useState(() => watching((seen) => setMeasured((before) => withHeights(before, seen))));
  useEffect(() => watcher.stop, [watcher]);
  const offsets = useMemo(() => {
    const begins = new Float64Array(lines.length + 1);
    lines.forEach(({ key, height }, index) => {
      begins[index + 1] = (begins[index] ?? 0) + (measured.get(key) ?? height);
    });
    return begins;
  }, [lines, measured]);
  return { offsets, watch: watcher.watch };
}

type Seen = readonly (readonly [key: string, height: number])[];

function watching(onSeen: (seen: Seen) => void) {
  const observer =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver((entries) =>
          onSeen(
            entries.flatMap(({ target }) =>
              target instanceof HTMLElement && target.isConnected
                ? [[target.dataset['key'] ?? '', target.offsetHeight] as const]
                : [],
            ),
          ),
        );
  return {
    watch: (element: HTMLElement | null) => {
      if (!element || !observer) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    stop: () => observer?.disconnect(),
  };
}

/** The same map when nothing is new: nothing is drawn then. */
function withHeights(before: ReadonlyMap<string, number>, seen: Seen): ReadonlyMap<string, number> {
  const news = seen.filter(([key, height]) => height > 0 && before.get(key) !== height);
  return news.length === 0 ? before : new Map([...before, ...news]);
}

/**
 * The line at a height of the list: the last that begins at or above it.
 * @example lineAt(Float64Array.of(0, 40, 80), 50) //=> 1
 */
export function lineAt(offsets: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
