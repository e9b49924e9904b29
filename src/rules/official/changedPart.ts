// Where do two versions of a text part, and where do they meet again? So that a finding quotes what was changed and not the whole cell.

/** What stood there and what stands there now, with a few characters around it; `span` is the changed part of `now`. */
export interface ChangedPart {
  readonly was: string;
  readonly is: string;
  readonly span: readonly [number, number];
}

/** Characters quoted on either side. */
const AROUND = 6;

/**
 * @example changedPart('达到85%以上', '达到80%以上') //=> { was: '达到85%以上', is: '达到80%以上', span: [3, 4] }
 */
export function changedPart(base: string, now: string): ChangedPart {
  const shorter = Math.min(base.length, now.length);
  let head = 0;
  while (head < shorter && base[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && base.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - AROUND);
  return {
    was: quote(base, from, base.length - tail + AROUND),
    is: quote(now, from, now.length - tail + AROUND),
    span: [head, now.length - tail],
  };
}

function quote(text: string, from: number, to: number): string {
  const part = text.slice(from, to).trim().replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`;
}
