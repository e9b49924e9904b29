// What is left for me to report? The count first, then my tasks: those with something to fill in, those I lead, those I help with.

import {
  Button,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { BuildingMultiple20Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MyTask } from '../../jobs/fill';
import { DayField } from '../parts/DayField';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { t } from '../text';
import { f } from './fillWords';
import { TaskList, type TaskListProps } from './TaskList';

const useStyles = makeStyles({
  top: { padding: '6px 16px 0', flexShrink: 0 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    rowGap: '2px',
    marginBottom: '4px',
  },
  unit: {
    marginLeft: '-8px',
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    // A name of several lines.
    textAlign: 'left',
    '& > span': { flexShrink: 0 },
  },
  day: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { margin: '6px 0' },
  tabs: {
    padding: '4px 8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  list: { '@media (max-width: 299px)': { flexWrap: 'wrap' } },
  notice: { padding: '8px 16px' },
  empty: { padding: '12px 16px' },
});

/** Which of my tasks are listed. */
export type TaskTab = 'left' | 'lead' | 'coop';

export interface MyTasksProps extends Omit<TaskListProps, 'tasks'> {
  readonly head: ReactNode;
  readonly unit: string;
  readonly asOf: string;
  readonly all: readonly MyTask[];
  readonly tab: TaskTab;
  /** The table has columns to fill in. */
  readonly hasColumns: boolean;
  readonly notice: ReactNode;
  /** What is told of the selected cell. */
  readonly above: ReactNode;
  readonly onTab: (tab: TaskTab) => void;
  readonly onUnit: () => void;
  readonly onAsOf: (day: string) => void;
}

/** The screen. */
export function MyTasks(props: MyTasksProps) {
  const { head, unit, asOf, all, tab, hasColumns, notice, above, onTab, onUnit, onAsOf, ...list } = props;
  const styles = useStyles();
  const prose = useProse();
  const lead = all.filter(({ isLead }) => isLead);
  const left = tasksOf(all, 'left');
  const shown = tasksOf(all, tab);
  return (
    <Pane
      head={head}
      flush
      top={
        <>
          <div className={styles.top}>
            <div className={styles.tools}>
              <Button
                appearance="subtle"
                className={styles.unit}
                icon={<BuildingMultiple20Regular />}
                aria-label={f('unit.change', { unit })}
                onClick={onUnit}
              >
                {unit}
                <ChevronDown16Regular aria-hidden />
              </Button>
              <span className={styles.day}>
                <span>{t('day.label')}</span>
                <DayField day={asOf} onDay={onAsOf} />
              </span>
            </div>
            <h2 className={prose.answer}>{answerOf(lead.length, left.length)}</h2>
            {lead.length > 0 && (
              <ProgressBar
                className={styles.bar}
                thickness="large"
                shape="rounded"
                value={lead.length - left.length}
                max={lead.length}
                aria-label={f('list.count', { all: lead.length, done: lead.length - left.length })}
              />
            )}
            <p className={prose.faint}>
              {lead.length > 0
                ? f('list.count', { all: lead.length, done: lead.length - left.length })
                : f('list.count.coop', { all: all.length })}
            </p>
            {!hasColumns && <p className={prose.paragraph}>{f('list.columns')}</p>}
          </div>
          <nav className={styles.tabs} aria-label={f('list.tabs')}>
            <TabList
              size="small"
              className={styles.list}
              selectedValue={tab}
              onTabSelect={(_, { value }) => onTab(value as TaskTab)}
            >
              {(['left', 'lead', 'coop'] as const).map((one) => (
                <Tab key={one} value={one}>
                  {f(`tab.${one}`, { n: tasksOf(all, one).length })}
                </Tab>
              ))}
            </TabList>
          </nav>
        </>
      }
    >
      {above}
      {notice && <div className={styles.notice}>{notice}</div>}
      {shown.length === 0 ? (
        <p className={mergeClasses(prose.paragraph, styles.empty)}>
          {f(tab === 'left' ? 'list.empty' : `list.empty.${tab}`)}
        </p>
      ) : (
        <>
          <TaskList tasks={shown} {...list} />
          <p className={mergeClasses(prose.faint, styles.empty)}>{f('list.keys')}</p>
        </>
      )}
    </Pane>
  );
}

/** The tasks of a tab; what is left is the lead's to fill in. */
export function tasksOf(all: readonly MyTask[], tab: TaskTab): readonly MyTask[] {
  if (tab === 'coop') return all.filter(({ isLead }) => !isLead);
  const lead = all.filter(({ isLead }) => isLead);
  return tab === 'lead'
    ? lead
    : lead.filter(({ missing, doubts }) => missing.length > 0 || doubts.length > 0);
}

function answerOf(lead: number, left: number): string {
  if (lead === 0) return f('list.coop');
  return left === 0 ? f('list.done') : f('list.left', { n: left });
}
