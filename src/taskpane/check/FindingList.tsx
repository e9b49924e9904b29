// The findings under their headings, and at the end those that do not count.

import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useProse } from '../parts/useProse';
import { VirtualList } from '../parts/virtual/VirtualList';
import { t } from './checkWords';
import { findingSections, lineKey, type FindingLines } from './findingSections';
import type { FindingView } from './useFindingView';

const useStyles = makeStyles({
  none: { padding: '16px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '10px' },
});

/** Sections, causes and cards; a search that finds nothing says so. */
export function FindingList({ view, changedCells, actions }: FindingLines) {
  const sections = useMemo(
    () => findingSections({ view, changedCells, actions }),
    [view, changedCells, actions],
  );
  return (
    <>
      {view.shown === 0 && <NothingMatches view={view} />}
      <VirtualList
        sections={sections}
        shown={view.openId === null ? null : lineKey(view.openId)}
        arrangement={view.grouping}
      />
    </>
  );
}

function NothingMatches({ view }: { view: FindingView }) {
  const styles = useStyles();
  const prose = useProse();
  if (view.severity === null && !view.word) return null;
  return (
    <div className={styles.none}>
      <p className={prose.paragraph}>{t('find.none')}</p>
      <Button
        size="small"
        onClick={() => {
          view.setSeverity(null);
          view.setWord(null);
        }}
      >
        {t('find.clear')}
      </Button>
    </div>
  );
}
