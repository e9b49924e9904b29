// How is the list arranged, and what is searched for in it?

import { Button, makeStyles, SearchBox, Tab, TabList, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useProse } from '../parts/useProse';
import { t } from '../text';
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
  search: { padding: '6px 16px', justifyContent: 'flex-start', columnGap: '8px' },
  box: { flexGrow: 1, flexBasis: '160px', minWidth: 0, maxWidth: 'none' },
});

export interface FindingToolsProps {
  readonly grouping: Grouping;
  /** Null = the box is closed. */
  readonly word: string | null;
  /** Findings that pass. */
  readonly shown: number;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onWord: (word: string | null) => void;
}

/** Grouping as small tabs, search behind its sign. */
export function FindingTools({ grouping, word, shown, onGrouping, onWord }: FindingToolsProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.root}>
        <TabList
          size="small"
          aria-label={t('group.by')}
          selectedValue={grouping}
          onTabSelect={(_, { value }) => onGrouping(value as Grouping)}
        >
          {groupings.map((one) => (
            <Tab key={one} value={one}>
              {t(`group.${one}`)}
            </Tab>
          ))}
        </TabList>
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
      </div>
      {word !== null && <SearchLine word={word} shown={shown} onWord={onWord} />}
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
