// 2022年底并长期坚持 is one value: standing words join the date they go with.

import type { Deadline } from './Deadline';

/** Standing words become `ongoing` of the dated value before them, else of the one behind; `mayJoin` says whether the words between allow it. */
export function joinStanding(
  printed: string,
  deadlines: readonly Deadline[],
  mayJoin: (from: number, to: number) => boolean,
): Deadline[] {
  const joined: Deadline[] = [];
  for (const deadline of deadlines) {
    const before = joined.at(-1);
    const isPair = before !== undefined && mayJoin(before.span[1], deadline.span[0]);
    if (isPair && deadline.type === 'ongoing' && (isDated(before) || before.type === 'ongoing')) {
      joined[joined.length - 1] = spanning(printed, before, before, deadline);
    } else if (isPair && before.type === 'ongoing' && isDated(deadline)) {
      joined[joined.length - 1] = spanning(printed, deadline, before, deadline);
    } else joined.push(deadline);
  }
  return joined;
}

/** Whether the value has a calendar day. */
export function isDated(deadline: Deadline): boolean {
  return deadline.type === 'by' || deadline.type === 'range';
}

function spanning(printed: string, value: Deadline, first: Deadline, last: Deadline): Deadline {
  const span = [first.span[0], last.span[1]] as const;
  return { ...value, ongoing: true, span, raw: printed.slice(...span) };
}
