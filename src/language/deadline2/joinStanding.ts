// 2022年底并长期坚持 is one value: standing words join the date they go with. 每年12月底前并长期坚持 is one too: what comes back stands anyway.

import type { DeadlineType, Draft } from './Deadline';

/**
 * Standing words become `ongoing` of the dated value before them, else of the one behind; a recurring value takes them in and stays as it is.
 * `mayJoin` says whether the words between allow it.
 */
export function joinStanding(
  printed: string,
  deadlines: Draft[],
  mayJoin: (from: number, to: number) => boolean,
): Draft[] {
  if (deadlines.length < 2) return deadlines;
  const joined: Draft[] = [];
  for (const deadline of deadlines) {
    const before = joined.at(-1);
    const [first, second] = [before?.type ?? 'none', deadline.type];
    const isJoined =
      (second === 'ongoing' && (first === 'ongoing' || takesStanding(first))) ||
      (first === 'ongoing' && takesStanding(second));
    if (before && isJoined && mayJoin(before.span[1], deadline.span[0])) {
      const value = second === 'ongoing' ? before : deadline;
      const span = [before.span[0], deadline.span[1]] as const;
      const ongoing = value.type !== 'recurring';
      joined[joined.length - 1] = { ...value, ongoing, span, raw: printed.slice(...span) };
    } else joined.push(deadline);
  }
  return joined;
}

/** Whether a value has a calendar day. */
export function isDated({ type }: { readonly type: DeadlineType }): boolean {
  return type === 'by' || type === 'range';
}

function takesStanding(type: DeadlineType): boolean {
  return isDated({ type }) || type === 'recurring';
}
