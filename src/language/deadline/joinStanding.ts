// 2022年底并长期坚持 is one value: standing words join the date they go with. 每年12月底前并长期坚持 is one too: what comes back stands anyway.

import type { Deadline, Draft } from './Deadline';

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
    const isPair = before !== undefined && mayJoin(before.span[1], deadline.span[0]);
    if (isPair && deadline.type === 'ongoing' && (takesStanding(before) || before.type === 'ongoing')) {
      joined[joined.length - 1] = spanning(printed, before, before, deadline);
    } else if (isPair && before.type === 'ongoing' && takesStanding(deadline)) {
      joined[joined.length - 1] = spanning(printed, deadline, before, deadline);
    } else joined.push(deadline);
  }
  return joined;
}

/** Whether the value has a calendar day. */
export function isDated(deadline: Deadline): boolean {
  return deadline.type === 'by' || deadline.type === 'range';
}

function takesStanding(deadline: Deadline): boolean {
  return isDated(deadline) || deadline.type === 'recurring';
}

function spanning(printed: string, value: Draft, first: Draft, last: Draft): Draft {
  const span = [first.span[0], last.span[1]] as const;
  return { ...value, ongoing: value.type !== 'recurring', span, raw: printed.slice(...span) };
}
