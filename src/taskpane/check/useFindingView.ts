// How does the person look at the findings right now: grouping, filter, search, what is open, and where the walk is?

import { useMemo, useState } from 'react';
import type { Severity } from '../../rules/Finding';
import { filterFindings } from './filterFindings';
import { causeKey, groupFindings, walkOrder, type FindingSection, type Grouping } from './groupFindings';
import { cellAddress } from '../../workbook/address';
import type { SelectedCell } from '../useSelection';
import { isCounted, type CheckResult, type ListedFinding } from './ListedFinding';

/** The view and the ways to change it. */
export interface FindingView {
  readonly grouping: Grouping;
  readonly severity: Severity | null;
  /** Null = the search box is closed. */
  readonly word: string | null;
  readonly openId: string | null;
  readonly sections: readonly FindingSection[];
  readonly waived: readonly ListedFinding[];
  readonly baseline: readonly ListedFinding[];
  /** Findings that pass the filter. */
  readonly shown: number;
  /** Place of the open finding in the walk, from 1; 0 when none is open. */
  readonly position: number;
  readonly isSectionOpen: (section: string) => boolean;
  /** Causes are closed at first; while something is searched for, open, so that what was found is seen. */
  readonly isCauseOpen: (cause: string) => boolean;
  readonly isUncountedOpen: (group: string) => boolean;
  readonly flip: (group: string) => void;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly setSeverity: (severity: Severity | null) => void;
  readonly setWord: (word: string | null) => void;
  readonly setOpenId: (id: string | null) => void;
  /** Opens a finding and the groups it stands in. */
  readonly open: (listed: ListedFinding) => void;
  /** The finding after the open one, that will be the next once this one is settled; null when it is the only one. */
  readonly following: () => ListedFinding | null;
  /** Opens the next (1) or previous (-1) finding, around the end; returns it, null when there is none. */
  readonly walk: (step: 1 | -1) => ListedFinding | null;
}

/**
 * The view of one result; with a new result what is open stays open as long as it is still found.
 * What the person selects in the sheet opens its finding; nothing is selected in turn.
 */
export function useFindingView(result: CheckResult | null, selected: SelectedCell | null): FindingView {
  const [grouping, setGrouping] = useState<Grouping>('cause');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [word, setWord] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(result);
  if (seen !== result) {
    setSeen(result);
    if (!result?.findings.some(({ id }) => id === openId)) setOpenId(null);
  }

  const all = result?.findings;
  const { sections, order } = useMemo(() => {
    const counted = (all ?? []).filter(isCounted);
    const grouped = groupFindings(filterFindings(counted, { severity, word: word ?? '' }), grouping);
    return { sections: grouped, order: walkOrder(grouped) };
  }, [all, severity, word, grouping]);
  const position = order.findIndex(({ id }) => id === openId) + 1;

  const isSearching = Boolean(word);
  const following = (): ListedFinding | null =>
    order.length < 2 ? null : (order.at(position % order.length) ?? null);
  const open = (listed: ListedFinding): void => {
    setOpenId(listed.id);
    setFlipped((before) => withGroupsOpen(before, listed, isSearching));
  };
  const [pointed, setPointed] = useState(selected);
  if (selected !== pointed) {
    setPointed(selected);
    const meant = selected && findingAt(order, selected, openId);
    if (meant) open(meant);
  }
  const walk = (step: 1 | -1): ListedFinding | null => {
    const from = position === 0 ? (step === 1 ? -1 : 0) : position - 1;
    const next = order.at((from + step + order.length) % order.length) ?? null;
    if (next === null) return null;
    open(next);
    return next;
  };

  return {
    grouping,
    severity,
    word,
    openId,
    sections,
    waived: (all ?? []).filter(({ finding }) => finding.waived !== null),
    baseline: (all ?? []).filter(({ finding }) => finding.waived === null && finding.baseline),
    shown: order.length,
    position,
    isSectionOpen: (section) => !flipped.has(section),
    isCauseOpen: (cause) => flipped.has(cause) !== isSearching,
    isUncountedOpen: (group) => flipped.has(group),
    flip: (group) => setFlipped((before) => flip(before, group)),
    setGrouping,
    setSeverity,
    setWord: (next) => {
      setWord(next);
      if (Boolean(next) !== isSearching) setFlipped(new Set());
    },
    setOpenId,
    open,
    following,
    walk,
  };
}

/** The finding of a cell, else the first of its row; the open one as long as it is there. */
function findingAt(
  order: readonly ListedFinding[],
  { row, column }: SelectedCell,
  openId: string | null,
): ListedFinding | undefined {
  const cell = cellAddress(row, column);
  const near = order.filter(({ finding }) => finding.cell === cell);
  const all = near.length > 0 ? near : order.filter(({ finding }) => finding.row === row);
  return all.find(({ id }) => id === openId) ?? all[0];
}

function flip(groups: ReadonlySet<string>, group: string): ReadonlySet<string> {
  const after = new Set(groups);
  if (!after.delete(group)) after.add(group);
  return after;
}

/** The finding's own section and cause must be open for it to be seen. */
function withGroupsOpen(
  groups: ReadonlySet<string>,
  listed: ListedFinding,
  areCausesOpen: boolean,
): ReadonlySet<string> {
  const { severity, unit, row } = listed.finding;
  const after = new Set(groups);
  for (const section of [severity, `unit ${unit ?? ''}`, `row ${row ?? 0}`]) after.delete(section);
  if (areCausesOpen) after.delete(causeKey(listed));
  else after.add(causeKey(listed));
  return after;
}
