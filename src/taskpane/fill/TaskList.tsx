// The tasks in a row: going down the list selects the cell in the sheet. One stop for Tab, arrows inside. (design picture 10)

import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { MyTask } from '../../jobs/fill';
import { LimitedList } from '../parts/LimitedList';
import { rowStep } from '../parts/rowStep';
import { useListRow } from '../parts/useListRow';
import { f, taskName } from './fillWords';
import { TaskLacks } from './TaskLacks';
import { TaskLight } from './TaskLight';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // Scrolled to, it stands clear of the toast that told of the task before.
  chosen: { backgroundColor: tokens.colorNeutralBackground2, scrollMarginBottom: '120px' },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  no: { fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  draft: { marginLeft: '8px', verticalAlign: 'text-bottom' },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '0 16px 12px 13px' },
});

export interface TaskListProps {
  readonly tasks: readonly MyTask[];
  /** Index of the chosen task; null when none is. */
  readonly chosen: number | null;
  /** Tasks with typed words that are not in the sheet. */
  readonly drafts: ReadonlySet<number>;
  /** The chosen task's 填写这一项 takes the focus: a write has just ended. */
  readonly isNext: boolean;
  /** `isWalk`: by the arrow keys. */
  readonly onChoose: (task: MyTask, isWalk: boolean) => void;
  readonly onOpen: (task: MyTask) => void;
  readonly onLocate: (task: MyTask) => void;
}

/** The list. Letters do nothing; Enter begins to fill in. */
export function TaskList({ tasks, chosen, drafts, isNext, onChoose, onOpen, onLocate }: TaskListProps) {
  const styles = useStyles();
  const rowLook = useListRow();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const place = tasks.findIndex(({ task }) => task.index === chosen);
  useEffect(() => {
    list.current?.querySelector(`[data-task="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  useEffect(() => {
    if (isNext) next.current?.focus();
  }, [isNext, chosen]);

  const walk = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.nativeEvent.isComposing;
    const row = (event.target as HTMLElement).closest('[data-task]');
    if (!isPlain || !row) return;
    const from = tasks.findIndex(({ task }) => String(task.index) === row.getAttribute('data-task'));
    const to = rowStep(event.key, from, tasks.length);
    const task = tasks[to ?? -1];
    if (task) {
      event.preventDefault();
      onChoose(task, true);
      list.current?.querySelector<HTMLElement>(`[data-task="${task.task.index}"]`)?.focus();
    } else if (event.key === 'Enter' && tasks[from]) {
      event.preventDefault();
      onOpen(tasks[from]);
    }
  };

  return (
    <ul ref={list} className={styles.list} aria-label={f('list.tasks')} onKeyDown={walk}>
      <LimitedList
        items={tasks}
        needed={place}
        render={(mine) => {
          const { task, text, status } = mine;
          const isChosen = task.index === chosen;
          const cell = text?.cell ?? status?.cell;
          return (
            <li
              key={task.index}
              className={mergeClasses(rowLook.item, isChosen && mergeClasses(rowLook.open, styles.chosen))}
            >
              <button
                type="button"
                className={rowLook.row}
                data-task={task.index}
                tabIndex={isChosen ? 0 : -1}
                aria-expanded={isChosen}
                onClick={() => onChoose(mine, false)}
              >
                <span className={styles.top}>
                  <span>
                    <span className={styles.no}>{taskName(mine)}</span>
                    {drafts.has(task.index) && (
                      <Badge appearance="outline" color="informative" className={styles.draft}>
                        {f('task.draft')}
                      </Badge>
                    )}
                  </span>
                  <TaskLight of={mine} />
                </span>
                <span className={mergeClasses(styles.text, !isChosen && rowLook.clamped)}>
                  {task.text.raw.trim().replace(/\s+/g, ' ') || f('task.noText')}
                </span>
                <TaskLacks of={mine} />
              </button>
              {isChosen && cell !== undefined && (
                <div className={styles.actions}>
                  <Button ref={next} appearance="primary" onClick={() => onOpen(mine)}>
                    {f('task.write')}
                  </Button>
                  <Button appearance="subtle" onClick={() => onLocate(mine)}>
                    {f('locate', { cell })}
                  </Button>
                </div>
              )}
            </li>
          );
        }}
      />
    </ul>
  );
}
