// The sheets are being written: which one, how many are left, and how to stop. (design picture 41)

import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from './summaryWords';
import { SheetRows } from './SheetRows';
import type { SheetOutcome } from './SheetOutcome';

const useStyles = makeStyles({ step: { margin: '2px 0 8px' } });

export interface DrawingProps {
  readonly head: ReactNode;
  /** Empty while the sheets are still being worked out. */
  readonly sheets: readonly SheetOutcome[];
  readonly onCancel: () => void;
}

/** Progress by sheets; without a number while none is being written. */
export function Drawing({ head, sheets, onCancel }: DrawingProps) {
  const styles = useStyles();
  const prose = useProse();
  const done = sheets.filter(({ state }) => state === 'written').length;
  const place = sheets.some(({ state }) => state === 'writing') ? done : -1;
  const words = place < 0 ? t('sum.preparing') : t('sum.step', { i: place + 1, n: sheets.length });
  return (
    <Pane
      head={head}
      isText
      foot={
        <Button size="large" className={prose.grow} onClick={onCancel}>
          {t('sum.cancel')}
        </Button>
      }
    >
      <div className={prose.page}>
        <section>
          <div role="status">
            <h2 className={prose.answer}>{t('sum.running')}</h2>
            <p className={mergeClasses(prose.paragraph, styles.step)}>{words}</p>
          </div>
          <ProgressBar
            {...(place < 0 ? {} : { value: (place + 0.5) / sheets.length })}
            thickness="large"
            aria-label={words}
          />
        </section>
        <SheetRows sheets={sheets} />
        <p className={prose.faint}>{t('sum.cancel.why')}</p>
      </div>
    </Pane>
  );
}
