// The text as printed, and as it reads without scraper noise: each taken on its own, or all. What is not taken stays as printed.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { NoticeDecisions, ReviewRow } from '../../jobs/notice';
import { BackBar } from '../parts/BackBar';
import { BeforeAfter } from '../parts/BeforeAfter';
import { LimitedList } from '../parts/LimitedList';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { isCleaned, withCleaned } from './decisions';
import { n, rowName } from './noticeWords';
import { rowFields } from '../../notice/rows/NoticeRow';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '12px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  field: { marginTop: '6px' },
});

export interface CleanTextsProps {
  /** Rows with something to clean. */
  readonly rows: readonly ReviewRow[];
  readonly decisions: NoticeDecisions;
  readonly onDecisions: (decisions: NoticeDecisions) => void;
  readonly onBack: () => void;
}

/** The side screen. */
export function CleanTexts({ rows, decisions, onDecisions, onBack }: CleanTextsProps) {
  const styles = useStyles();
  const prose = useProse();
  const taken = rows.filter((row) => isCleaned(decisions, row)).length;
  const all = (isTaken: boolean): void =>
    onDecisions(rows.reduce((so, row) => withCleaned(so, row, isTaken), decisions));
  return (
    <Pane
      top={<BackBar title={n('clean.title')} note={n('clean.note')} onBack={onBack} />}
      foot={
        <>
          <MainButton isOff={taken === rows.length} onPress={() => all(true)}>
            {n('clean.all', { n: rows.length })}
          </MainButton>
          <Button size="large" disabledFocusable={taken === 0} onClick={() => all(false)}>
            {n('clean.none')}
          </Button>
        </>
      }
    >
      <div role="status">
        <h1 className={prose.answer}>{n('clean.done', { n: taken })}</h1>
      </div>
      <p className={prose.faint}>{n('clean.safe')}</p>
      <ul className={styles.list}>
        <LimitedList
          items={rows}
          render={(one) => {
            const { row, cleaned } = one;
            const isTaken = isCleaned(decisions, one);
            const name = rowName(row);
            return (
              <li key={row.key} className={styles.row}>
                <div className={styles.head}>
                  <h2 className={prose.label}>{name}</h2>
                  <Button
                    size="small"
                    aria-label={n(isTaken ? 'clean.taken.of' : 'clean.take.of', { name })}
                    onClick={() => onDecisions(withCleaned(decisions, one, !isTaken))}
                  >
                    {n(isTaken ? 'clean.taken' : 'clean.take')}
                  </Button>
                </div>
                {rowFields.map((field) => {
                  const after = cleaned[field];
                  return (
                    after !== undefined && (
                      <section key={field} className={styles.field}>
                        <h3 className={prose.faint}>{n(`field.${field}`)}</h3>
                        <BeforeAfter
                          before={row[field]}
                          after={after}
                          names={[n('clean.before'), n('clean.after')]}
                        />
                      </section>
                    )
                  );
                })}
              </li>
            );
          }}
        />
      </ul>
    </Pane>
  );
}
