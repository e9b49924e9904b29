// 豁免 of one finding: the dialog over the list, kept until it has closed.

import { lazy, Suspense } from 'react';
import type { CheckedDesk } from './CheckedDesk';
import { settle } from './cardActions';
import { waiverOf } from './setAside';
import type { FindingView } from './useFindingView';
import type { Waiving } from './useWaiving';

const WaiveDialog = lazy(() => import(/* webpackChunkName: "waive" */ './WaiveDialog'));

/** Nothing while nothing is waived. */
export function WaiveStep({
  desk: { actions, notice },
  view,
  waiving: { listed, isOpen, grounds, close },
}: {
  readonly desk: CheckedDesk;
  readonly view: FindingView;
  readonly waiving: Waiving;
}) {
  if (!listed) return null;
  return (
    <Suspense fallback={null}>
      <WaiveDialog
        key={listed.id}
        isOpen={isOpen}
        listed={listed}
        draft={grounds.of(listed.id)}
        isBusy={actions.write.isBusy}
        notice={isOpen && notice}
        onDraft={(draft) => grounds.change(listed.id, draft)}
        onWaive={(waiver) => {
          const work = actions.waive(waiverOf(listed.finding, waiver)).then((isDone) => {
            if (isDone) {
              close();
              grounds.settled(listed.id, waiver.by);
            }
            return isDone;
          });
          settle(view, work);
        }}
        onClose={close}
      />
    </Suspense>
  );
}
