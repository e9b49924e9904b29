// What happens when something on a card is pressed? A finding that is settled makes way for the one after it.

import type { CheckedDesk } from './CheckedDesk';
import type { FindingActions } from './FindingActions';
import { entryOf, waiversOf } from './setAside';
import type { FindingView } from './useFindingView';
import type { Steps } from './useSteps';
import type { Waiving } from './useWaiving';

/** The actions of every card. */
export function cardActions(
  { result, repairs, actions, onLocate }: CheckedDesk,
  view: FindingView,
  steps: Steps,
  waiving: Waiving,
): FindingActions {
  return {
    onLocate: ({ finding }) => onLocate(finding.cell),
    onRule: steps.showRule,
    repairsOf: ({ finding }) => repairs?.byFinding.get(finding) ?? [],
    onRepair: (_, repair) => {
      if (repairs) settle(view, actions.repair([repair], repairs));
    },
    onRecheck: (listed) => {
      const next = view.following();
      void actions.recheck(listed).then((still) => {
        const one = still ?? next;
        if (one) view.open(one);
      });
    },
    onWaive: waiving.open,
    onRecount: ({ finding }) => {
      if (finding.waived !== null) void actions.unwaive(waiversOf(finding, result.waivers));
      else void actions.unissue([entryOf(finding)]);
    },
  };
}

/** Once the work is done, opens the finding that came after the open one. */
export function settle(view: FindingView, work: Promise<boolean>): void {
  const next = view.following();
  void work.then((isDone) => {
    if (isDone && next) view.open(next);
  });
}
