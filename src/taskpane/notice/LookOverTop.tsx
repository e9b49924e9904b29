// How many tasks were read, how many are doubtful, and which of them are listed?

import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { BackBar } from '../parts/BackBar';
import { useProse } from '../parts/useProse';
import type { LookTab } from './Looking';
import { n } from './noticeWords';

const useStyles = makeStyles({
  top: { padding: '10px 16px 0', flexShrink: 0 },
  title: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  tabs: {
    flexWrap: 'wrap',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

export interface LookOverTopProps {
  /** Name of the file, or what was pasted. */
  readonly name: string;
  /** The notice's own; null when it has none. */
  readonly title: string | null;
  readonly tab: LookTab;
  readonly counts: Readonly<Record<'tasks' | 'rows' | 'doubts' | 'loose', number>>;
  /** Nothing was doubtful from the beginning. */
  readonly isSure: boolean;
  readonly onTab: (tab: LookTab) => void;
  readonly onBack: () => void;
}

/** The answer first, then the tabs. */
export function LookOverTop({ name, title, tab, counts, isSure, onTab, onBack }: LookOverTopProps) {
  const styles = useStyles();
  const prose = useProse();
  return (
    <>
      <BackBar title={n('look.title')} note={n('look.note', { name })} onBack={onBack} />
      <section className={styles.top} role="status">
        <h1 className={prose.answer}>
          {n('look.count', { n: counts.tasks })}
          {n('look.comma')}
          {counts.doubts > 0
            ? n('look.doubts', { n: counts.doubts })
            : n(isSure ? 'look.sure' : 'look.clear')}
        </h1>
        <p className={mergeClasses(prose.faint, styles.title)}>{title ?? n('look.untitled')}</p>
      </section>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={n('look.tabs')}
        selectedValue={tab}
        onTabSelect={(_, { value }) => onTab(value as LookTab)}
      >
        <Tab value="doubtful">{n('tab.doubtful', { n: counts.doubts })}</Tab>
        <Tab value="all">{n('tab.all', { n: counts.rows })}</Tab>
        <Tab value="loose">{n('tab.loose', { n: counts.loose })}</Tab>
      </TabList>
    </>
  );
}
