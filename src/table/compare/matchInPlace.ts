// Which of the tasks left over stand between the same neighbours, their text blank or mostly rewritten?

import type { ComparedTask } from './ComparedTask';
import { characterPairs, likeness } from './likeness';
import type { Free, Matches } from './matchTasks';

/** A text of which so little is left is another task, unless it was emptied. */
const ALIKE = 0.2;

/** Pairs of places: as many left over in the gap here as there, and the same units or number. */
export function matchInPlace(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  matches: Matches,
  free: Free,
): readonly (readonly [number, number])[] {
  if (free.base.size === 0 || free.now.size === 0) return [];
  const counterparts = new Map([...matches].map(([base, now]) => [now, base]));
  const gapsBefore = gaps(free.base, (place) => place);
  const gapsAfter = gaps(free.now, (place) => (place < 0 ? -1 : (counterparts.get(place) ?? -2)));
  return [...gapsAfter].flatMap(([neighbour, places]) => {
    const others = gapsBefore.get(neighbour) ?? [];
    if (others.length !== places.length) return [];
    return places.flatMap((now, at) => {
      const base = others[at] ?? -1;
      const [one, other] = [before[base], after[now]];
      return one && other && isSameTask(one, other) ? [[base, now] as const] : [];
    });
  });
}

/** Places left over, by the name of the neighbour above that is not. */
function gaps(free: ReadonlySet<number>, nameOf: (neighbour: number) => number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let last = -2;
  let run: number[] = [];
  for (const place of free) {
    if (place !== last + 1 || run.length === 0) found.set(nameOf(place - 1), (run = []));
    run.push(place);
    last = place;
  }
  return found;
}

function isSameTask(before: ComparedTask, after: ComparedTask): boolean {
  const [one, other] = [before.plain(), after.plain()];
  const sameUnits = one.units === other.units && /[^\s\u001f]/.test(one.units);
  const sameNumber = before.task.no !== null && before.task.no === after.task.no;
  if (one.text === '' || other.text === '') return sameUnits || sameNumber;
  return sameUnits && likeness(characterPairs(one.text), characterPairs(other.text)) >= ALIKE;
}
