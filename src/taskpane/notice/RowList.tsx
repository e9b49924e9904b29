// The rows of the table to be, one below the other; the open one shows its paragraphs beside it. One stop for Tab, arrows inside.

import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  Question16Regular,
} from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ReviewRow } from '../../jobs/notice';
import { LimitedList } from '../parts/LimitedList';
import type { RowCells } from './decisions';
import { isOpenDoubt, type Looking } from './Looking';
import { doubtText, n, rowName } from './noticeWords';
import { RowBody } from './RowBody';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderLeft: '3px solid transparent',
    // Contrast themes draw transparent borders: the bar must mark the open row alone.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    width: '100%',
    border: 0,
    padding: '10px 16px 10px 13px',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { marginTop: '3px' },
  words: { minWidth: 0 },
  top: { display: 'flex', alignItems: 'center', gap: '8px' },
  no: { fontSize: tokens.fontSizeBase300, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
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

export interface RowListProps {
  readonly rows: readonly ReviewRow[];
  readonly looking: Looking;
  /** Key of the open row; null when none is. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
  readonly onChecked: (key: string) => void;
  readonly onCells: (row: ReviewRow, cells: RowCells) => void;
  readonly onDropped: (row: ReviewRow, isDropped: boolean) => void;
}

/** The list. */
export function RowList({ rows, looking, open, onOpen, onChecked, onCells, onDropped }: RowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(open);
  const place = rows.findIndex(({ row }) => row.key === open);
  useEffect(() => {
    // 核对无误 opens the next row: the focus goes along, so that Enter can be pressed again.
    if (before.current !== null && open !== null && before.current !== open)
      buttonOf(list.current, open)?.focus();
    before.current = open;
  }, [open]);
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const here = (event.target as HTMLElement).closest<HTMLElement>('button[data-row]')?.dataset['row'];
    if (here === undefined) {
      if (event.key === 'Escape' && open !== null && event.target instanceof HTMLElement) {
        buttonOf(list.current, open)?.focus();
        onOpen(null);
      }
      return;
    }
    const from = rows.findIndex(({ row }) => row.key === here);
    const to = stepsTo(event.key, from, rows.length);
    const next = to === null ? undefined : rows[to];
    if (!next) return;
    event.preventDefault();
    buttonOf(list.current, next.row.key)?.focus();
  };
  const stop = place < 0 ? rows[0]?.row.key : open;
  return (
    <ul ref={list} className={styles.list} aria-label={n('look.rows')} onKeyDown={walk}>
      <LimitedList
        items={rows}
        needed={place}
        render={(one) => {
          const { row, doubts } = one;
          const isOpen = row.key === open;
          const cells = looking.decisions.cells[row.key] ?? {};
          const isGone = looking.decisions.dropped.includes(row.key);
          const isSettled = !isOpenDoubt(looking, one);
          const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
          const Icon = isSettled ? Checkmark16Regular : Question16Regular;
          return (
            <li key={row.key} className={mergeClasses(styles.item, isOpen && styles.open)}>
              <button
                type="button"
                className={styles.row}
                data-row={row.key}
                tabIndex={row.key === stop ? 0 : -1}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? null : row.key)}
              >
                <Chevron className={styles.chevron} aria-hidden />
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
                  <span className={mergeClasses(styles.text, isGone && styles.gone)}>
                    {(cells.text ?? row.text).replace(/\s+/g, ' ')}
                  </span>
                  {isGone && <span className={styles.settled}>{n('row.dropped')}</span>}
                  {!isGone &&
                    doubts.map((doubt) => (
                      <span
                        key={doubt.id}
                        className={mergeClasses(styles.doubt, isSettled && styles.settled)}
                      >
                        <Icon className={styles.icon} aria-hidden />
                        <span>{doubtText(doubt)}</span>
                      </span>
                    ))}
                </span>
              </button>
              {isOpen && (
                <RowBody
                  of={one}
                  cells={cells}
                  isGone={isGone}
                  isChecked={looking.checked.has(row.key)}
                  onChecked={() => onChecked(row.key)}
                  onCells={(wanted) => {
                    onCells(one, wanted);
                    buttonOf(list.current, row.key)?.focus();
                  }}
                  onDropped={(isDropped) => onDropped(one, isDropped)}
                />
              )}
            </li>
          );
        }}
      />
    </ul>
  );
}

function buttonOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`button[data-row="${CSS.escape(key)}"]`) ?? null;
}

function stepsTo(key: string, from: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
