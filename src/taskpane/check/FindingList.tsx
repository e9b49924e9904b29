// The findings under their headings, and at the end those that do not count.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LimitedList } from '../parts/LimitedList';
import { useProse } from '../parts/useProse';
import { t } from './checkWords';
import { CauseLine } from './CauseLine';
import type { FindingActions } from './FindingActions';
import { FindingCard } from './FindingCard';
import { GroupHead } from './GroupHead';
import type { CauseGroup, FindingSection } from './groupFindings';
import type { ListedFinding } from './ListedFinding';
import { MiniCounts } from './MiniCounts';
import { moveFocus } from './moveFocus';
import type { FindingView } from './useFindingView';

const useStyles = makeStyles({
  row: {
    margin: 0,
    padding: '10px 16px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  none: { padding: '16px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '10px' },
});

export interface FindingListProps {
  readonly view: FindingView;
  /** Cells whose text is no longer what was checked. */
  readonly changedCells: ReadonlySet<string>;
  readonly actions: FindingActions;
}

/** Sections, causes and cards. */
export function FindingList(props: FindingListProps) {
  const { view } = props;
  return (
    <div onKeyDown={moveFocus}>
      {view.shown === 0 && <NothingMatches view={view} />}
      <LimitedList
        items={view.sections}
        needed={view.sections.findIndex(({ findings }) => findings.some(({ id }) => id === view.openId))}
        render={(section) => <Section key={section.key} section={section} {...props} />}
      />
      <Uncounted {...props} />
    </div>
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

function Section({ section, ...props }: FindingListProps & { section: FindingSection }) {
  const styles = useStyles();
  const { view } = props;
  const isOpen = view.isSectionOpen(section.key);
  if (view.grouping === 'row') {
    return (
      <section aria-label={section.title}>
        <h3 className={styles.row}>{section.title}</h3>
        <Cards findings={section.findings} {...props} />
      </section>
    );
  }
  const count =
    view.grouping === 'cause' ? (
      t('count', { n: section.findings.length })
    ) : (
      <MiniCounts findings={section.findings} />
    );
  return (
    <section aria-label={section.title}>
      <GroupHead
        sticky
        title={section.title}
        count={count}
        isOpen={isOpen}
        onFlip={() => view.flip(section.key)}
      />
      {isOpen &&
        (section.causes ? (
          section.causes.map((cause) => <Cause key={cause.key} cause={cause} {...props} />)
        ) : (
          <Cards findings={section.findings} {...props} />
        ))}
    </section>
  );
}

/** A cause with one finding is that finding. */
function Cause({ cause, ...props }: FindingListProps & { cause: CauseGroup }) {
  const { view } = props;
  if (cause.findings.length === 1) return <Cards findings={cause.findings} {...props} />;
  const isOpen = view.isCauseOpen(cause.key);
  return (
    <>
      <CauseLine cause={cause} isOpen={isOpen} onFlip={() => view.flip(cause.key)} />
      {isOpen && <Cards findings={cause.findings} isUnderCause {...props} />}
    </>
  );
}

function Cards(props: FindingListProps & { findings: readonly ListedFinding[]; isUnderCause?: boolean }) {
  const { view, findings, isUnderCause = false, changedCells, actions } = props;
  return (
    <LimitedList
      items={findings}
      needed={findings.findIndex(({ id }) => id === view.openId)}
      render={(listed) => (
        <FindingCard
          key={listed.id}
          listed={listed}
          isOpen={listed.id === view.openId}
          grouping={view.grouping}
          isUnderCause={isUnderCause}
          isChanged={listed.finding.cell !== null && changedCells.has(listed.finding.cell)}
          word={view.word ?? ''}
          onFlip={() => {
            const opens = listed.id !== view.openId;
            view.setOpenId(opens ? listed.id : null);
            if (opens) actions.onLocate(listed);
          }}
          actions={actions}
        />
      )}
    />
  );
}

function Uncounted(props: FindingListProps) {
  const { view } = props;
  return (['baseline', 'waived'] as const)
    .filter((kind) => view[kind].length > 0)
    .map((kind) => (
      <section key={kind} aria-label={t(`uncounted.${kind}`)}>
        <GroupHead
          title={t(`uncounted.${kind}`)}
          note={t('uncounted.note')}
          count={t('count', { n: view[kind].length })}
          isOpen={view.isUncountedOpen(kind)}
          onFlip={() => view.flip(kind)}
        />
        {view.isUncountedOpen(kind) && <Cards findings={view[kind]} {...props} />}
      </section>
    ));
}
