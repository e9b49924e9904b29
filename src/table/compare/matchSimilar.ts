// Which of the tasks left over are the same task, rewritten? The most alike first, and only what is clearly alike.

import type { ComparedTask } from './ComparedTask';
import { characterPairs, likeness } from './likeness';
import type { Free } from './matchTasks';

/** Pairs of characters that stand in more of the tasks than this tell nothing and cost much. */
const COMMON = 60;
/** Texts looked at closely for each task. */
const CLOSE = 6;
/** Alike enough by the text alone, and with the same units or number. */
const ALIKE = { text: 0.5, sameUnits: 0.34 } as const;

interface Candidate {
  readonly base: number;
  readonly now: number;
  readonly score: number;
}

/** Pairs of places, each place at most once. Time in proportion to the tasks left over. */
export function matchSimilar(
  before: readonly ComparedTask[],
  after: readonly ComparedTask[],
  free: Free,
): readonly (readonly [number, number])[] {
  const pairsBefore = textPairs(before, free.base);
  const holders = new Map<string, number[]>();
  for (const [place, pairs] of pairsBefore)
    for (const pair of pairs) {
      const places = holders.get(pair);
      if (places) places.push(place);
      else holders.set(pair, [place]);
    }
  const candidates: Candidate[] = [];
  for (const [now, pairs] of textPairs(after, free.now))
    for (const base of closest(pairs, holders)) {
      const score = scoreOf(before[base], after[now], pairsBefore.get(base), pairs);
      if (score > 0) candidates.push({ base, now, score });
    }
  return surestFirst(candidates);
}

function textPairs(
  tasks: readonly ComparedTask[],
  places: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, ReadonlySet<string>>();
  for (const place of places) {
    const text = tasks[place]?.plain().text ?? '';
    if (text !== '') found.set(place, characterPairs(text));
  }
  return found;
}

/** Places of the tasks that share most of the telling pairs. */
function closest(
  pairs: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const places = holders.get(pair) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, CLOSE)
    .map(([place]) => place);
}

/** 0 = not the same task. */
function scoreOf(
  before: ComparedTask | undefined,
  after: ComparedTask | undefined,
  pairsBefore: ReadonlySet<string> | undefined,
  pairsAfter: ReadonlySet<string>,
): number {
  if (!before || !after || !pairsBefore) return 0;
  const text = likeness(pairsBefore, pairsAfter);
  const [one, other] = [before.plain(), after.plain()];
  const sameUnits = one.units === other.units;
  if (text < (sameUnits ? ALIKE.sameUnits : ALIKE.text)) return 0;
  const sameNumber = before.task.no !== null && before.task.no === after.task.no;
  return text + (sameUnits ? 0.1 : 0) + (one.group === other.group ? 0.05 : 0) + (sameNumber ? 0.05 : 0);
}

function surestFirst(candidates: readonly Candidate[]): readonly (readonly [number, number])[] {
  const taken = { base: new Set<number>(), now: new Set<number>() };
  return [...candidates]
    .sort((a, b) => b.score - a.score || a.now - b.now || a.base - b.base)
    .flatMap(({ base, now }) => {
      if (taken.base.has(base) || taken.now.has(now)) return [];
      taken.base.add(base);
      taken.now.add(now);
      return [[base, now] as const];
    });
}
