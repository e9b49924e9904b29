// Findings or deadlines? And how are the findings arranged, and what is searched for in them?

import { Button, makeStyles, SearchBox, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import { groupings, type Grouping } from './groupFindings';
import { useTyped } from './useTyped';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '4px',
    padding: '6px 8px 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  tools: { display: 'flex', alignItems: 'center', gap: '4px', paddingRight: '8px', marginLeft: 'auto' },
  search: { padding: '6px 16px', justifyContent: 'flex-start', columnGap: '8px' },
  box: { flexGrow: 1, flexBasis: '160px', minWidth: 0, maxWidth: 'none' },
});

/** 问题 or 时限. */
export type CheckTab = 'findings' | 'lights';

export interface FindingToolsProps {
  readonly tab: CheckTab;
  /** How many findings count, how many tasks there are. */
  readonly counts: Readonly<Record<CheckTab, number>>;
  /** There is a list of findings to arrange and search. */
  readonly hasList: boolean;
  readonly grouping: Grouping;
  /** Null = the box is closed. */
  readonly word: string | null;
  /** Findings that pass. */
  readonly shown: number;
  readonly onTab: (tab: CheckTab) => void;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onWord: (word: string | null) => void;
}

/** 问题 and 时限 as tabs; for findings the search behind its sign, and the grouping. */
export function FindingTools(props: FindingToolsProps) {
  const { tab, counts, hasList, grouping, word, shown, onTab, onGrouping, onWord } = props;
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <TabList
          size="small"
          aria-label={t('tab.label')}
          selectedValue={tab}
          onTabSelect={(_, { value }) => onTab(value as CheckTab)}
        >
          {(['findings', 'lights'] as const).map((one) => (
            <Tab key={one} value={one}>
              {t(`tab.${one}`, { n: counts[one] })}
            </Tab>
          ))}
        </TabList>
        {hasList && (
          <span className={styles.tools}>
            {word === null && (
              <Button
                appearance="subtle"
                size="small"
                icon={<Search20Regular />}
                aria-label={t('find.search')}
                title={t('find.search')}
                onClick={() => onWord('')}
              />
            )}
            <Select
              size="small"
              aria-label={t('group.by')}
              value={grouping}
              onChange={(_, { value }) => onGrouping(value as Grouping)}
            >
              {groupings.map((one) => (
                <option key={one} value={one}>
                  {t(`group.${one}`)}
                </option>
              ))}
            </Select>
          </span>
        )}
      </div>
      {hasList && word !== null && <SearchLine word={word} shown={shown} onWord={onWord} />}
    </>
  );
}

function SearchLine({
  word,
  shown,
  onWord,
}: {
  word: string;
  shown: number;
  readonly onWord: (word: string | null) => void;
}) {
  const styles = useStyles();
  const prose = useProse();
  const typed = useTyped(word, onWord);
  return (
    <div className={`${styles.root} ${styles.search}`}>
      <SearchBox
        autoFocus
        size="small"
        className={styles.box}
        aria-label={t('find.search')}
        dismiss={{ 'aria-label': t('find.blank') }}
        value={typed.value}
        onChange={(_, { value }) => typed.change(value)}
        onCompositionStart={typed.startComposing}
        onCompositionEnd={(event) => typed.endComposing(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) onWord(null);
        }}
      />
      <span className={prose.faint} role="status">
        {word !== '' && t('find.result', { query: word, n: shown })}
      </span>
    </div>
  );
}
