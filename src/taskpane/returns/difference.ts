// Where do two texts differ? Stretches of both, told apart by what was taken out and what was put in.

/** A stretch: in both texts, only in the first, only in the second. */
export interface Stretch {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Beyond so many pairs of signs the middle is taken as changed whole. */
const MOST = 1_000_000;

/**
 * The stretches in order; taken together without `in` they are the first text, without `out` the second.
 * @example difference('2022年底', '2023年底') //=> same 202, out 2, in 3, same 年底
 */
export function difference(from: string, to: string): readonly Stretch[] {
  const [old, now] = [[...from], [...to]];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const [out, into] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const middle =
    out.length * into.length > MOST
      ? [...out.map((sign) => one('out', sign)), ...into.map((sign) => one('in', sign))]
      : common(out, into);
  return joined([
    ...old.slice(0, head).map((sign) => one('same', sign)),
    ...middle,
    ...old.slice(old.length - tail).map((sign) => one('same', sign)),
  ]);
}

function one(kind: Stretch['kind'], text: string): Stretch {
  return { kind, text };
}

/** Longest common subsequence of the signs. */
function common(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        old[row] === now[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const found: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [mine = '', theirs = ''] = [old[row], now[column]];
    if (row < old.length && column < now.length && mine === theirs) {
      found.push(one('same', mine));
      row += 1;
      column += 1;
    } else if (column >= now.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))) {
      found.push(one('out', mine));
      row += 1;
    } else {
      found.push(one('in', theirs));
      column += 1;
    }
  }
  return found;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { kind: Stretch['kind']; text: string }[] = [];
  for (const { kind, text } of stretches) {
    const last = found.at(-1);
    if (last?.kind === kind) last.text += text;
    else found.push({ kind, text });
  }
  return found;
}
