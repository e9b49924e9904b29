// In which order and under which headings are findings listed: by cause, by unit, or by row?

import type { Severity } from '../../rules/Finding';
import { severities } from '../parts/SeverityIcon';
import { t } from '../text';
import type { ListedFinding } from './ListedFinding';

/** 按种类, 按单位, 按行次. */
export type Grouping = 'cause' | 'unit' | 'row';

/** The groupings in the order they are offered. */
export const groupings: readonly Grouping[] = ['cause', 'unit', 'row'];

/** Findings of one cause: one line that opens. */
export interface CauseGroup {
  readonly key: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

/** A stretch of the list under one heading; `causes` only when grouped by cause. */
export interface FindingSection {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly ListedFinding[];
  readonly causes?: readonly CauseGroup[];
}

/**
 * The list as sections. By cause: severity first, then the causes, most frequent first. By unit: most findings first.
 * By row: as in the sheet, findings about the whole table before it. No finding is lost or doubled.
 */
export function groupFindings(findings: readonly ListedFinding[], by: Grouping): readonly FindingSection[] {
  if (by === 'cause') return bySeverity(findings);
  return by === 'unit' ? byUnit(findings) : byRow(findings);
}

/** The findings in the order the sections list them: what 看下一处 walks. */
export function walkOrder(sections: readonly FindingSection[]): readonly ListedFinding[] {
  return sections.flatMap(({ causes, findings }) => causes?.flatMap((cause) => cause.findings) ?? findings);
}

function bySeverity(findings: readonly ListedFinding[]): FindingSection[] {
  return severities
    .map((severity) => {
      const members = findings.filter(({ finding }) => finding.severity === severity);
      return {
        key: severity,
        title: t(`severity.${severity}`),
        findings: members,
        causes: byFrequency(collect(members, causeKey)).map(([key, group]) => ({
          key,
          title: group[0]?.title ?? '',
          severity,
          findings: group,
        })),
      };
    })
    .filter((section) => section.findings.length > 0);
}

function byUnit(findings: readonly ListedFinding[]): FindingSection[] {
  const groups = byFrequency(collect(findings, ({ finding }) => finding.unit ?? ''));
  const named = groups.filter(([unit]) => unit !== '');
  const rest = groups.filter(([unit]) => unit === '');
  return [...named, ...rest].map(([unit, members]) => ({
    key: `unit ${unit}`,
    title: unit || t('group.unit.none'),
    findings: members,
  }));
}

function byRow(findings: readonly ListedFinding[]): FindingSection[] {
  return [...collect(findings, ({ finding }) => finding.row ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([row, members]) => ({ key: `row ${row}`, title: rowTitle(row, members), findings: members }));
}

function rowTitle(row: number, [first]: readonly ListedFinding[]): string {
  if (row === 0) return t('group.table');
  const parts = [t('group.row.n', { n: row })];
  if (first && first.taskText !== '') parts.push(`${first.place} ${first.taskText}`);
  return parts.join('　');
}

/** The key of the cause a finding is grouped under. */
export function causeKey({ finding, title }: ListedFinding): string {
  return `${finding.rule} ${title} ${finding.severity}`;
}

function collect<Key>(
  findings: readonly ListedFinding[],
  keyOf: (finding: ListedFinding) => Key,
): Map<Key, ListedFinding[]> {
  const groups = new Map<Key, ListedFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

function byFrequency<Key>(groups: Map<Key, ListedFinding[]>): [Key, ListedFinding[]][] {
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
