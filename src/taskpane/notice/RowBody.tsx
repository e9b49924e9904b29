// An open row: the paragraphs as printed, beside (in a narrow pane above) the cells they become, what could be taken instead, and what to do.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReviewRow } from '../../jobs/notice';
import { BeforeAfter } from '../parts/BeforeAfter';
import { Facts } from '../parts/Facts';
import { useProse } from '../parts/useProse';
import type { RowCells } from './decisions';
import { EditRow } from './EditRow';
import { n } from './noticeWords';
import { rowFields } from '../../notice/rows/NoticeRow';

/** Wide enough for the paragraph left and the row right. */
const wide = '@media (min-width: 520px)';

const useStyles = makeStyles({
  root: { padding: '4px 16px 14px 37px', display: 'flex', flexDirection: 'column', gap: '12px' },
  sides: { display: 'grid', gap: '12px', [wide]: { gridTemplateColumns: '1fr 1fr', columnGap: '16px' } },
  side: { minWidth: 0 },
  source: {
    margin: '4px 0 0',
    padding: '2px 8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  cells: { marginTop: '4px' },
  cell: { whiteSpace: 'pre-wrap' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  times: { marginTop: '6px' },
});

export interface RowBodyProps {
  readonly of: ReviewRow;
  /** Cells as the person wants them, where they are other than read. */
  readonly cells: RowCells;
  readonly isGone: boolean;
  readonly isChecked: boolean;
  readonly onChecked: () => void;
  readonly onCells: (cells: RowCells) => void;
  readonly onDropped: (isDropped: boolean) => void;
}

/** The open row. */
export function RowBody({ of, cells, isGone, isChecked, onChecked, onCells, onDropped }: RowBodyProps) {
  const styles = useStyles();
  const prose = useProse();
  const [isEditing, setIsEditing] = useState(false);
  const { row, source, times } = of;
  const now = { ...row, ...cells };
  const own = Object.keys(cells) as (keyof RowCells)[];
  const isNobody = now.lead + now.coop + now.responsible === '';
  const shown = rowFields.filter(
    (field) => field === 'text' || now[field] !== '' || (field === 'responsible' && isNobody),
  );
  return (
    <div className={styles.root}>
      <div className={styles.sides}>
        <section className={styles.side}>
          <h2 className={prose.label}>{n('row.source', { n: row.paragraph })}</h2>
          <p className={mergeClasses(prose.paragraph, styles.source)}>{source || row.text}</p>
        </section>
        <section className={styles.side}>
          <h2 className={prose.label}>{n('row.becomes')}</h2>
          {isEditing ? (
            <EditRow
              now={now}
              onCancel={() => setIsEditing(false)}
              onSave={(wanted) => {
                setIsEditing(false);
                onCells(wanted);
              }}
            />
          ) : (
            <div className={styles.cells}>
              <Facts
                rows={shown.map((field) => [
                  n(`field.${field}`),
                  <span key={field} className={styles.cell}>
                    {now[field] || n('row.nobody')}
                  </span>,
                ])}
              />
            </div>
          )}
        </section>
      </div>
      {!isEditing &&
        own.map((field) => (
          <section key={field}>
            <h3 className={prose.label}>{n(`field.${field}`)}</h3>
            <BeforeAfter
              before={row[field]}
              after={cells[field] ?? ''}
              names={[n('row.was'), n('row.now')]}
            />
          </section>
        ))}
      {!isEditing && now.deadline === '' && times.length > 0 && (
        <section>
          <h3 className={prose.label}>{n('row.times')}</h3>
          <div className={mergeClasses(styles.actions, styles.times)}>
            {times.map((time) => (
              <Button key={time} size="small" onClick={() => onCells({ deadline: time })}>
                {n('row.time.take', { time })}
              </Button>
            ))}
          </div>
        </section>
      )}
      {!isEditing && (
        <div className={styles.actions}>
          {isGone ? (
            <Button onClick={() => onDropped(false)}>{n('row.keep')}</Button>
          ) : (
            <>
              {!isChecked && <Button onClick={onChecked}>{n('row.ok')}</Button>}
              <Button onClick={() => setIsEditing(true)}>{n('row.edit')}</Button>
              {own.length > 0 && (
                <Button onClick={() => onCells(Object.fromEntries(own.map((field) => [field, row[field]])))}>
                  {n('row.restore')}
                </Button>
              )}
              <Button appearance="subtle" onClick={() => onDropped(true)}>
                {n('row.drop')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
