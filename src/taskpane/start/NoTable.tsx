// No table was found: what was looked for, where, and what to do. (design picture 03)

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentSearch24Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { SeenSheet } from '../FoundTable';
import { Pane } from '../parts/Pane';
import { TroubleNotice } from '../parts/TroubleNotice';
import { useProse } from '../parts/useProse';
import { t } from '../text';
import { useWrite } from '../useWrite';

const useStyles = makeStyles({
  icon: { color: tokens.colorNeutralForeground3 },
  after: { marginTop: '8px' },
  box: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px',
  },
  sheets: {
    margin: '6px 0 0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(88px, 1fr)',
    // At 200 % zoom a name and its reason do not fit side by side.
    '@media (max-width: 299px)': { gridTemplateColumns: '1fr' },
    columnGap: '12px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NoTableProps {
  readonly sheets: readonly SeenSheet[];
  readonly onAgain: () => void;
  /** There is a notice, and no table yet. */
  readonly onNotice: () => void;
  /** Opens a sample workbook; null where the pane cannot. */
  readonly onSample: (() => Promise<void>) | null;
}

/** What was looked for and every sheet that was looked at. */
export function NoTable({ sheets, onAgain, onNotice, onSample }: NoTableProps) {
  const sample = useWrite();
  const styles = useStyles();
  const prose = useProse();
  return (
    <Pane
      foot={
        <Button appearance="primary" size="large" className={prose.grow} onClick={() => onAgain()}>
          {t('none.again')}
        </Button>
      }
    >
      <div className={prose.page}>
        <section role="status">
          <DocumentSearch24Regular className={styles.icon} aria-hidden />
          <h1 className={prose.heading}>{t('none.title')}</h1>
          <p className={mergeClasses(prose.paragraph, prose.soft, styles.after)}>{t('none.looked')}</p>
          <p className={prose.label}>{t('none.need')}</p>
        </section>
        {sheets.length > 0 && (
          <section className={styles.box}>
            <h2 className={prose.label}>{t('none.seen')}</h2>
            <dl className={styles.sheets}>
              {sheets.map(({ name, isEmpty }) => (
                <Fragment key={name}>
                  <dt>{name}</dt>
                  <dd className={styles.reason}>{t(isEmpty ? 'none.empty' : 'none.header')}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        )}
        <p className={prose.paragraph}>{t('none.todo')}</p>
        <section className={prose.rule}>
          <p className={mergeClasses(prose.paragraph, prose.soft)}>{t('none.notice')}</p>
          <Button className={styles.after} onClick={onNotice}>
            {t('start.notice')}
          </Button>
        </section>
        {onSample && (
          <section className={prose.rule}>
            <p className={mergeClasses(prose.paragraph, prose.soft)}>{t('none.sample.why')}</p>
            <Button
              className={styles.after}
              disabledFocusable={sample.isBusy}
              onClick={() => void sample.run('trouble.sample', onSample)}
            >
              {t('none.sample')}
            </Button>
            {sample.trouble && (
              <TroubleNotice
                title={sample.trouble.title}
                trouble={sample.trouble.trouble}
                onRetry={sample.retry}
              />
            )}
          </section>
        )}
      </div>
    </Pane>
  );
}
