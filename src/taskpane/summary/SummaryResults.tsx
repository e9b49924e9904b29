// What was generated, with links; and which sheets are out of date by now. (design pictures 42, 43)

import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle24Filled, Info24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from './summaryWords';
import type { SheetOutcome } from './SheetOutcome';
import { SheetRows } from './SheetRows';

const useStyles = makeStyles({
  answer: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px' },
  done: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  cancelled: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  line: { display: 'block' },
});

export interface SummaryResultsProps {
  readonly head: ReactNode;
  readonly sheets: readonly SheetOutcome[];
  readonly isCancelled: boolean;
  /** Names of the sheets that would say something else now. */
  readonly stale: readonly string[];
  /** A trouble to tell above the list. */
  readonly notice?: ReactNode;
  readonly onOpen: (name: string) => void;
  readonly onAgain: () => void;
  readonly onOther: () => void;
  readonly onChase: () => void;
  /** What else the desk offers, below the list. */
  readonly below: ReactNode;
}

/** The result list. */
export function SummaryResults(props: SummaryResultsProps) {
  const { head, sheets, isCancelled, stale, notice, onOpen, onAgain, onOther, onChase, below } = props;
  const styles = useStyles();
  const prose = useProse();
  const shown = sheets.map((sheet) =>
    stale.includes(sheet.name) && sheet.state !== 'unwritten' ? { ...sheet, state: 'stale' as const } : sheet,
  );
  const old = shown.filter(({ state }) => state === 'stale').length;
  return (
    <Pane
      head={head}
      foot={
        <>
          <Button
            {...(old > 0 ? { appearance: 'primary' as const } : {})}
            size="large"
            className={prose.grow}
            onClick={onAgain}
          >
            {old > 0 ? t('sum.update', { n: old }) : t('sum.again')}
          </Button>
          <Button size="large" className={prose.grow} onClick={onOther}>
            {t('sum.other')}
          </Button>
          <Button size="large" className={prose.grow} onClick={onChase}>
            {t('chase')}
          </Button>
        </>
      }
    >
      <div className={prose.page}>
        {notice}
        {old > 0 ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{t('sum.stale.title', { n: old })}</MessageBarTitle>
              <span className={styles.line}>{t('sum.stale.why')}</span>
            </MessageBarBody>
          </MessageBar>
        ) : (
          <Answer sheets={sheets} isCancelled={isCancelled} />
        )}
        <SheetRows sheets={shown} onOpen={onOpen} />
        <p className={prose.faint}>{t('sum.safe')}</p>
        {below}
      </div>
    </Pane>
  );
}

function Answer({ sheets, isCancelled }: { sheets: readonly SheetOutcome[]; isCancelled: boolean }) {
  const styles = useStyles();
  const prose = useProse();
  const written = sheets.filter(({ state }) => state !== 'unwritten').length;
  const Icon = isCancelled ? Info24Regular : CheckmarkCircle24Filled;
  return (
    <section className={styles.answer} role="status">
      <Icon className={isCancelled ? styles.cancelled : styles.done} aria-hidden />
      <div>
        <h2 className={prose.answer}>{answer(written, isCancelled)}</h2>
        {written > 0 && <p className={prose.paragraph}>{t('sum.done.why', { counts: counts(sheets) })}</p>}
      </div>
    </section>
  );
}

function answer(written: number, isCancelled: boolean): string {
  if (!isCancelled) return t('sum.done', { n: written });
  return written === 0 ? t('sum.cancelled.none') : t('sum.cancelled', { n: written });
}

/** Only what happened is counted aloud. */
function counts(sheets: readonly SheetOutcome[]): string {
  return (['created', 'refreshed', 'unchanged'] as const)
    .map((state) => ({ state, n: sheets.filter((sheet) => sheet.state === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ state, n }) => t(`sum.done.${state}`, { n }))
    .join(t('sum.done.comma'));
}
