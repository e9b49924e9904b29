// What a closed row says: its number, what a person did with it, its text, and what is doubtful in it.

import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Question16Regular } from '@fluentui/react-icons';
import type { ReviewRow } from '../../jobs/notice';
import { useListRow } from '../parts/useListRow';
import { isOpenDoubt, type Looking } from './Looking';
import { doubtText, n, rowName } from './noticeWords';

const useStyles = makeStyles({
  words: { minWidth: 0 },
  top: { display: 'flex', alignItems: 'center', gap: '8px' },
  no: { fontSize: tokens.fontSizeBase300, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  gone: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  doubt: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: '4px',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  settled: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  icon: { marginTop: '2px' },
});

export interface RowWordsProps {
  readonly of: ReviewRow;
  readonly looking: Looking;
}

/** The words inside the row's button. */
export function RowWords({ of, looking }: RowWordsProps) {
  const styles = useStyles();
  const rowLook = useListRow();
  const { row, doubts } = of;
  const cells = looking.decisions.cells[row.key] ?? {};
  const isGone = looking.decisions.dropped.includes(row.key);
  const isSettled = !isOpenDoubt(looking, of);
  const Icon = isSettled ? Checkmark16Regular : Question16Regular;
  return (
    <span className={styles.words}>
      <span className={styles.top}>
        <span className={styles.no}>{rowName(row)}</span>
        {Object.keys(cells).length > 0 && (
          <Badge appearance="outline" color="informative">
            {n('row.edited')}
          </Badge>
        )}
        {looking.checked.has(row.key) && (
          <Badge appearance="outline" color="informative">
            {n('row.checked')}
          </Badge>
        )}
      </span>
      <span className={mergeClasses(styles.text, rowLook.clamped, isGone && styles.gone)}>
        {(cells.text ?? row.text).replace(/\s+/g, ' ')}
      </span>
      {isGone && <span className={styles.settled}>{n('row.dropped')}</span>}
      {!isGone &&
        doubts.map((doubt) => (
          <span key={doubt.id} className={mergeClasses(styles.doubt, isSettled && styles.settled)}>
            <Icon className={styles.icon} aria-hidden />
            <span>{doubtText(doubt)}</span>
          </span>
        ))}
    </span>
  );
}
