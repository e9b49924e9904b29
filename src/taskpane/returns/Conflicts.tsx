// 待决定: what stands in the table and what each file offers, side by side; the person says what shall stand.

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EntryConflict } from '../../jobs/returns';
import { BackBar } from '../parts/BackBar';
import { LimitedList } from '../parts/LimitedList';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { ConflictCard } from './ConflictCard';
import { decisionFor } from './decisions';
import { r } from './returnsWords';
import type { Decided } from './Round';

const useStyles = makeStyles({
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
});

export interface ConflictsProps {
  readonly head: ReactNode;
  readonly conflicts: readonly EntryConflict[];
  readonly decided: readonly Decided[];
  /** `take` null: not decided after all. */
  readonly onDecide: (conflict: EntryConflict, take: string | null, text: string | null) => void;
  readonly onLocate: (cell: string) => void;
  readonly onBack: () => void;
}

/** The list; every choice counts at once. */
export function Conflicts({ head, conflicts, decided, onDecide, onLocate, onBack }: ConflictsProps) {
  const styles = useStyles();
  const prose = useProse();
  const left = conflicts.filter((one) => !decisionFor(one, decided)).length;
  return (
    <Pane
      head={head}
      top={<BackBar title={r('conflicts')} note={r('conflicts.note')} onBack={onBack} />}
      foot={<MainButton onPress={onBack}>{r('conflicts.done')}</MainButton>}
    >
      <p className={prose.paragraph} role="status">
        {left > 0 ? r('conflicts.left', { n: left, all: conflicts.length }) : r('conflicts.none')}
      </p>
      <p className={prose.faint}>{r('conflicts.why')}</p>
      <ul className={styles.list}>
        <LimitedList
          items={conflicts}
          render={(conflict) => (
            <ConflictCard
              key={`${conflict.cell} ${conflict.kind}`}
              conflict={conflict}
              decision={decisionFor(conflict, decided)}
              onDecide={(take, text) => onDecide(conflict, take, text)}
              onLocate={() => onLocate(conflict.cell)}
            />
          )}
        />
      </ul>
    </Pane>
  );
}
