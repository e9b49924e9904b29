// Chance that is the same on every run.

/** Draws from a seed. */
export interface Random {
  /** From 0 to below `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  /** Different ones, at most `count`. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (list) => {
      const drawn = list[below(list.length)];
      if (drawn === undefined) throw new Error('nothing to pick from');
      return drawn;
    },
    some: (list, count) => {
      const left = [...list];
      return Array.from({ length: Math.min(count, list.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}
