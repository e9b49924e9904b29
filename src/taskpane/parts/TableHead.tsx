// Which table are we at, and which desk? One header line and the desks, on every screen after the first.

import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { FoundTable } from '../FoundTable';
import { factsText, tableName } from '../tableWords';
import { t } from '../text';
import type { Undo } from '../useUndo';
import type { TableSettings } from './SettingsPanel';
import { Toast } from './Toast';
import { UnfinishedNotice } from './UnfinishedNotice';

const SettingsPanel = lazy(() => import(/* webpackChunkName: "settings" */ './SettingsPanel'));

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', padding: '8px 8px 0 16px', flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  desks: { padding: '0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  // At 200 % zoom four desks do not fit side by side.
  list: { '@media (max-width: 299px)': { flexWrap: 'wrap' } },
  tab: { paddingLeft: '10px', paddingRight: '10px' },
});

/** A desk: what a person is here to do. */
export type Desk = FirstDesk | 'catalog';

/** A desk that is somebody's work; the catalog is everybody's. */
export type FirstDesk = 'fill' | 'check' | 'summary';

/** The desks a person may be here for, in their order. */
export const firstDesks: readonly FirstDesk[] = ['fill', 'check', 'summary'];

const desks: readonly Desk[] = [...firstDesks, 'catalog'];

export interface TableHeadProps {
  readonly table: FoundTable;
  readonly settings: TableSettings;
  /** The settings are open. */
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly desk: Desk;
  readonly onDesk: (desk: Desk) => void;
  readonly undo: Undo;
}

/** The table in one line, 撤销, what can be set, and the desks. */
export function TableHead(props: TableHeadProps) {
  const { table, settings, isOpen, desk, undo, onOpen, onDesk } = props;
  const styles = useStyles();
  const { state } = settings;
  const facts = factsText(table) + (state === null ? '' : ` · ${t(`head.${state}`)}`);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.name}>
          <h1 className={styles.title} title={tableName(table)}>
            {tableName(table)}
          </h1>
          <span className={styles.facts}>{facts}</span>
        </div>
        {undo.last && (
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndo20Regular />}
            aria-label={t('undo.last', { label: undo.last.label })}
            title={t('undo.last', { label: undo.last.label })}
            onClick={() => undo.undo()}
          />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={t('head.more')}
          title={t('head.more')}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        />
      </header>
      {isOpen && (
        <Suspense fallback={null}>
          <SettingsPanel {...settings} />
        </Suspense>
      )}
      <nav className={styles.desks} aria-label={t('app.name')}>
        <TabList
          className={styles.list}
          selectedValue={desk}
          onTabSelect={(_, { value }) => onDesk(value as Desk)}
        >
          {desks.map((one) => (
            <Tab key={one} value={one} className={styles.tab}>
              {t(`desk.${one}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <UnfinishedNotice undo={undo} />
      <Toast undo={undo} />
    </>
  );
}
