// The rows of the table to be, one below the other; the open one shows its paragraphs beside it. One stop for Tab, arrows inside.

import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ReviewRow } from '../../jobs/notice';
import { LimitedList } from '../parts/LimitedList';
import { rowStep } from '../parts/rowStep';
import { useListRow } from '../parts/useListRow';
import type { RowCells } from './decisions';
import type { Looking } from './Looking';
import { n } from './noticeWords';
import { RowBody } from './RowBody';
import { RowWords } from './RowWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
  },
  chevron: { marginTop: '3px' },
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
  const rowLook = useListRow();
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
    const to = rowStep(event.key, from, rows.length);
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
          const { row } = one;
          const isOpen = row.key === open;
          const cells = looking.decisions.cells[row.key] ?? {};
          const isGone = looking.decisions.dropped.includes(row.key);
          const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
          return (
            <li key={row.key} className={mergeClasses(rowLook.item, isOpen && rowLook.open)}>
              <button
                type="button"
                className={mergeClasses(rowLook.row, styles.row)}
                data-row={row.key}
                tabIndex={row.key === stop ? 0 : -1}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? null : row.key)}
              >
                <Chevron className={styles.chevron} aria-hidden />
                <RowWords of={one} looking={looking} />
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
