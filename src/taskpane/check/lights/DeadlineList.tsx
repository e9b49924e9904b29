// 时限: every task's light with its sentence, those that need eyes first; one light alone on request. (design picture 31)

import { Link, makeStyles, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { LightOverride, TaskLight } from '../../../jobs/lights';
import type { LightName } from '../../../language/deadline';
import type { DeskMemory } from '../../DeskMemory';
import { TroubleNotice } from '../../parts/TroubleNotice';
import { useIsLong } from '../../parts/useIsLong';
import { useProse } from '../../parts/useProse';
import { VirtualList } from '../../parts/virtual/VirtualList';
import type { SelectedCell } from '../../useSelection';
import type { Write } from '../../useWrite';
import { useGroundsDrafts } from '../useGroundsDrafts';
import { LightCounts, rankOf } from './LightCounts';
import { LightRow } from './LightRow';
import { l } from './lightWords';
import { SheetsDiffer } from './SheetsDiffer';
import type { Lights } from './useLights';

const LightDialog = lazy(() => import(/* webpackChunkName: "lightDialog" */ './LightDialog'));

const useStyles = makeStyles({
  note: { padding: '8px 16px' },
  waiting: { padding: '16px', display: 'flex', alignItems: 'center', gap: '10px' },
});

export interface DeadlineListProps {
  readonly all: Lights;
  /** `YYYY-MM-DD`: a light is set on this day. */
  readonly today: string;
  readonly memory: DeskMemory;
  readonly write: Write;
  /** What the person selected in the sheet: its task opens. */
  readonly selected: SelectedCell | null;
  readonly onLocate: (cell: string) => void;
  readonly onOverride: (override: LightOverride) => Promise<boolean>;
  readonly onRestore: (tasks: readonly string[]) => void;
}

/** Counts, what no longer holds, the list, and the dialog that sets a light. */
export function DeadlineList(props: DeadlineListProps) {
  const { all, today, memory, write, selected, onLocate, onOverride, onRestore } = props;
  const styles = useStyles();
  const prose = useProse();
  const [only, setOnly] = useState<LightName | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [judged, setJudged] = useState<TaskLight | null>(null);
  // The dialog itself stays until it has closed: only then does it give the rest of the pane back to screen readers.
  const [isJudging, setIsJudging] = useState(false);
  const grounds = useGroundsDrafts(memory, 'light');
  const { lights, late, outdated, trouble, retry } = all;
  const shown = useMemo(
    () =>
      (lights ?? [])
        .filter(({ light }) => only === null || light === only)
        .sort((one, two) => rankOf(one) - rankOf(two) || one.task.index - two.task.index),
    [lights, only],
  );
  const [pointed, setPointed] = useState(selected);
  if (selected !== pointed) {
    setPointed(selected);
    const meant = shown.find(({ task }) => task.row === selected?.row);
    if (meant) setOpenId(meant.id);
  }
  const sections = useMemo(
    () => [
      {
        key: 'lights',
        title: l('list'),
        head: null,
        lines: shown.map((light) => ({
          key: light.id,
          height: 85,
          isStop: true,
          render: () => (
            <LightRow
              light={light}
              isOpen={light.id === openId}
              onFlip={() => {
                setOpenId(light.id === openId ? null : light.id);
                if (light.id !== openId) onLocate(light.cell);
              }}
              onLocate={() => onLocate(light.cell)}
              onOverride={() => {
                setJudged(light);
                setIsJudging(true);
              }}
              onRestore={() => onRestore([light.id])}
            />
          ),
        })),
      },
    ],
    [shown, openId, onLocate, onRestore],
  );
  const notice = write.trouble && (
    <TroubleNotice
      title={write.trouble.title}
      trouble={write.trouble.trouble}
      kept={isJudging ? 'trouble.typed' : 'trouble.again'}
      onRetry={write.retry}
    />
  );
  if (trouble) {
    return (
      <div className={styles.note}>
        <TroubleNotice title="trouble.lights" trouble={trouble} onRetry={retry} />
      </div>
    );
  }
  if (lights === null) return <Reading />;
  return (
    <>
      <LightCounts lights={lights} only={only} onOnly={setOnly} />
      {late && <SheetsDiffer late={late} className={styles.note} />}
      {!isJudging && notice && <div className={styles.note}>{notice}</div>}
      {outdated.length > 0 && (
        <div className={styles.note} role="note">
          <p className={prose.faint}>
            {l('outdated', { n: outdated.length })}{' '}
            <Link as="button" onClick={() => onRestore(outdated.map(({ task }) => task))}>
              {l('outdated.go')}
            </Link>
          </p>
          {outdated.map(({ task, sentence }) => (
            <p key={task} className={prose.faint}>
              {sentence}
            </p>
          ))}
        </div>
      )}
      {shown.length === 0 && <p className={`${prose.paragraph} ${styles.note}`}>{l('none')}</p>}
      {shown.length > 0 && <VirtualList sections={sections} shown={openId} />}
      {judged && (
        <Suspense fallback={null}>
          <LightDialog
            key={judged.id}
            isOpen={isJudging}
            light={judged}
            today={today}
            draft={grounds.of(judged.id)}
            isBusy={write.isBusy}
            notice={isJudging && notice}
            onDraft={(draft) => grounds.change(judged.id, draft)}
            onOverride={(override) =>
              void onOverride(override).then((isDone) => {
                if (!isDone) return;
                setIsJudging(false);
                grounds.settled(judged.id, override.by);
              })
            }
            onClose={() => setIsJudging(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function Reading() {
  const styles = useStyles();
  const isLong = useIsLong();
  return (
    <div className={styles.waiting} role="status">
      {isLong && (
        <>
          <Spinner size="tiny" aria-hidden />
          {l('reading')}
        </>
      )}
    </div>
  );
}
