// Of which lines does the list of findings consist? Headings, causes that open, cards; at the end those that do not count.

import type { VirtualLine, VirtualSection } from '../parts/virtual/VirtualLine';
import { CauseLine } from './CauseLine';
import { t } from './checkWords';
import type { FindingActions } from './FindingActions';
import { FindingCard } from './FindingCard';
import { GroupHead } from './GroupHead';
import type { CauseGroup, FindingSection } from './groupFindings';
import type { ListedFinding } from './ListedFinding';
import { MiniCounts } from './MiniCounts';
import { RowHead } from './RowHead';
import type { FindingView } from './useFindingView';

/** What the lines are made of. */
export interface FindingLines {
  readonly view: FindingView;
  /** Cells whose text is no longer what was checked. */
  readonly changedCells: ReadonlySet<string>;
  readonly actions: FindingActions;
}

/** The sections in their order; what is closed has no lines. */
export function findingSections(of: FindingLines): readonly VirtualSection[] {
  return [...of.view.sections.map((section) => sectionOf(section, of)), ...uncounted(of)];
}

/** Key of a finding's line. */
export function lineKey(id: string): string {
  return `finding ${id}`;
}

function sectionOf(section: FindingSection, of: FindingLines): VirtualSection {
  const { view } = of;
  const { key, title, findings, causes } = section;
  if (view.grouping === 'row') {
    const head = { key: `head ${key}`, height: 30, isStop: false, render: () => <RowHead title={title} /> };
    return { key, title, head, lines: cards(findings, of) };
  }
  const isOpen = view.isSectionOpen(key);
  const count =
    view.grouping === 'cause' ? t('count', { n: findings.length }) : <MiniCounts findings={findings} />;
  const head: VirtualLine = {
    key: `head ${key}`,
    height: 32,
    isStop: true,
    render: () => <GroupHead title={title} count={count} isOpen={isOpen} onFlip={() => view.flip(key)} />,
  };
  const lines = causes?.flatMap((cause) => linesOfCause(cause, of)) ?? cards(findings, of);
  return { key, title, head, lines: isOpen ? lines : [] };
}

/** A cause with one finding is that finding. */
function linesOfCause(cause: CauseGroup, of: FindingLines): readonly VirtualLine[] {
  if (cause.findings.length === 1) return cards(cause.findings, of);
  const { view } = of;
  const isOpen = view.isCauseOpen(cause.key);
  const line: VirtualLine = {
    key: `cause ${cause.key}`,
    height: 41,
    isStop: true,
    render: () => <CauseLine cause={cause} isOpen={isOpen} onFlip={() => view.flip(cause.key)} />,
  };
  return isOpen ? [line, ...cards(cause.findings, of, true)] : [line];
}

function cards(
  findings: readonly ListedFinding[],
  { view, changedCells, actions }: FindingLines,
  isUnderCause = false,
): readonly VirtualLine[] {
  return findings.map((listed) => ({
    key: lineKey(listed.id),
    height: isUnderCause ? 77 : 57,
    isStop: true,
    render: () => (
      <FindingCard
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
    ),
  }));
}

function uncounted(of: FindingLines): readonly VirtualSection[] {
  const { view } = of;
  return (['baseline', 'waived'] as const)
    .filter((kind) => view[kind].length > 0)
    .map((kind) => {
      const isOpen = view.isUncountedOpen(kind);
      const title = t(`uncounted.${kind}`);
      const head: VirtualLine = {
        key: `head ${kind}`,
        height: 32,
        isStop: true,
        render: () => (
          <GroupHead
            title={title}
            note={t('uncounted.note')}
            count={t('count', { n: view[kind].length })}
            isOpen={isOpen}
            onFlip={() => view.flip(kind)}
          />
        ),
      };
      return { key: kind, title, head, lines: isOpen ? cards(view[kind], of) : [] };
    });
}
