// The desk at first sight: names to decide about, where the catalog comes from, and its lists. (design picture 50)

import { Button, Input, Link, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, Search16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { Facts } from '../parts/Facts';
import { MainButton } from '../parts/MainButton';
import { Pane } from '../parts/Pane';
import { useProse } from '../parts/useProse';
import { BadCells } from './BadCells';
import type { CatalogStep } from './CatalogDesk';
import { CatalogRows, type CatalogList } from './CatalogRows';
import type { CatalogView } from './CatalogView';
import { c } from './catalogWords';
import { NamesToDecide } from './NamesToDecide';
import { RegionFact } from './RegionFact';

const useStyles = makeStyles({
  lists: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  list: { '@media (max-width: 299px)': { flexWrap: 'wrap' } },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
  written: {
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  find: { display: 'flex', flexDirection: 'column', gap: '4px' },
  page: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface OverviewProps {
  readonly head: ReactNode;
  readonly view: CatalogView;
  /** Sheet that was just written; null when nothing was. */
  readonly written: string | null;
  readonly notice: ReactNode;
  readonly onStep: (step: CatalogStep) => void;
  /** 生成参考目录表. */
  readonly onMake: () => void;
  /** Shows a cell of the sheet 参考目录; null for its beginning. */
  readonly onOpen: (cell: string | null) => void;
}

/** Lists no longer than this are read at a glance. */
const FEW = 8;

const lists: readonly CatalogList[] = ['units', 'tasks', 'words', 'judgements'];

/** Lists, search, and what can be done; one filled button, for the most pressing of it. */
export function Overview({ head, view, written, notice, onStep, onMake, onOpen }: OverviewProps) {
  const styles = useStyles();
  const prose = useProse();
  const [list, setList] = useState<CatalogList>('units');
  const [word, setWord] = useState('');
  const { sheet, doubtful, pending, isShipped, learnable } = view;
  const counts: Readonly<Record<CatalogList, number>> = {
    units: view.units.length,
    tasks: view.tasks.length,
    words: view.words.length + view.notUnits.length,
    judgements: view.judgements.length,
  };
  const isAsking = doubtful.length > 0 || pending.length > 0;
  const makes = sheet === null && isShipped;
  return (
    <Pane
      head={
        <>
          {head}
          <nav className={styles.lists} aria-label={c('tabs.label')}>
            <TabList
              className={styles.list}
              size="small"
              selectedValue={list}
              onTabSelect={(_, { value }) => setList(value as CatalogList)}
            >
              {lists.map((one) => (
                <Tab key={one} value={one} className={styles.tab}>
                  {c(`tab.${one}`, { n: counts[one] })}
                </Tab>
              ))}
            </TabList>
          </nav>
        </>
      }
      top={
        <>
          {written !== null && (
            <div className={styles.written} role="status">
              <CheckmarkCircle20Filled className={styles.done} aria-hidden />
              <span className={prose.paragraph}>{c('done.made', { sheet: written })}</span>
            </div>
          )}
          <NamesToDecide view={view} onStep={onStep} />
        </>
      }
      foot={
        <>
          {makes && (
            <MainButton isSecond={isAsking} onPress={onMake}>
              {c('make.shipped')}
            </MainButton>
          )}
          {!makes && learnable.length > 0 && (
            <MainButton isSecond={isAsking} onPress={() => onStep('learn')}>
              {c('learn')}
            </MainButton>
          )}
          {makes || learnable.length > 0 ? (
            <Button size="large" onClick={() => onStep('exchange')}>
              {c('exchange')}
            </Button>
          ) : (
            <MainButton isSecond onPress={() => onStep('exchange')}>
              {c('exchange')}
            </MainButton>
          )}
        </>
      }
    >
      <div className={styles.page}>
        {notice}
        {view.problems.length > 0 && <BadCells cells={view.problems} onOpen={onOpen} />}
        <Facts
          rows={[
            [c('region.label'), <RegionFact key="region" view={view} onChange={() => onStep('region')} />],
          ]}
        />
        <p className={prose.faint}>
          {sheet !== null ? c('source.sheet', { sheet }) : c(isShipped ? 'source.shipped' : 'source.none')}{' '}
          {sheet !== null && (
            <Link as="button" onClick={() => onOpen(null)}>
              {c('source.open', { sheet })}
            </Link>
          )}
        </p>
        <div className={styles.find}>
          {counts[list] > FEW && (
            <Input
              contentBefore={<Search16Regular aria-hidden />}
              aria-label={c('search')}
              placeholder={list === 'units' ? c('search.units') : c('search')}
              value={word}
              onChange={(_, { value }) => setWord(value)}
              onKeyDown={({ key }) => {
                if (key === 'Escape') setWord('');
              }}
            />
          )}
          <CatalogRows view={view} list={list} word={counts[list] > FEW ? word.trim() : ''} />
        </div>
        {makes && <p className={prose.faint}>{c('make.why')}</p>}
      </div>
    </Pane>
  );
}
