// The sheet stands and is shown: was it found as a table, what else was made, and the way on.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { BackBar } from '../parts/BackBar';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { SheetRows } from '../summary/SheetRows';
import { n } from './noticeWords';
import type { MadeSheets } from './useNotice';

const useStyles = makeStyles({
  answer: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px' },
  done: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
});

export interface MadeTableProps {
  readonly made: MadeSheets;
  /** A trouble to tell above. */
  readonly trouble: ReactNode;
  readonly onOpen: (sheet: string) => void;
  readonly onUse: () => void;
  readonly onRemove: () => void;
  /** Back to looking over; the sheets stay. */
  readonly onBack: () => void;
}

/** The last screen of the step. */
export function MadeTable({ made, trouble, onOpen, onUse, onRemove, onBack }: MadeTableProps) {
  const { names, isNew, found } = made;
  const styles = useStyles();
  const prose = useProse();
  const use = useRef<HTMLButtonElement>(null);
  useEffect(() => use.current?.focus(), []);
  const [sheet = ''] = names;
  return (
    <Pane
      top={<BackBar title={n('title')} note={n('made.note')} onBack={onBack} />}
      foot={
        <>
          <MainButton ref={use} onPress={onUse}>
            {n('made.use')}
          </MainButton>
          {isNew && (
            <Button size="large" onClick={onRemove}>
              {n('made.remove')}
            </Button>
          )}
        </>
      }
    >
      <div className={prose.page}>
        {trouble}
        <section className={styles.answer} role="status">
          <CheckmarkCircle24Filled className={styles.done} aria-hidden />
          <div>
            <h1 className={prose.answer}>{n(isNew ? 'made.title' : 'made.there', { sheet })}</h1>
            {!isNew && <p className={prose.paragraph}>{n('made.there.why')}</p>}
            <p className={mergeClasses(prose.paragraph, prose.soft)}>
              {found ? n('made.found', { n: found.tasks, units: found.units }) : n('made.lost')}
            </p>
          </div>
        </section>
        <section>
          <h2 className={prose.heading}>{n('made.sheets')}</h2>
          <SheetRows
            sheets={names.map((name) => ({ name, state: isNew ? 'created' : 'unchanged' }))}
            onOpen={onOpen}
          />
        </section>
        <p className={prose.faint}>{n('made.sheets.why')}</p>
      </div>
    </Pane>
  );
}
