// Which findings pass the filter: one severity, and a word that stands anywhere in what the card says?

import type { Severity } from '../../rules/Finding';
import type { ListedFinding } from './ListedFinding';

/** What is looked for; null and `''` let everything pass. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly word: string;
}

/** The findings that pass, in their order. Full-width and half-width letters and digits count as the same. */
export function filterFindings(
  findings: readonly ListedFinding[],
  { severity, word }: FindingFilter,
): readonly ListedFinding[] {
  const wanted = plain(word);
  return findings.filter(
    (listed) =>
      (severity === null || listed.finding.severity === severity) &&
      (wanted === '' || plain(wordsOf(listed)).includes(wanted)),
  );
}

function wordsOf({ finding, title, place, taskText }: ListedFinding): string {
  const { unit, cell, message, why, todo, raw } = finding;
  return [title, place, taskText, unit, cell, message, why, todo, raw].join('\n');
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
