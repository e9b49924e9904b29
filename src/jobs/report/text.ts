// The report as plain Chinese text for a person at a terminal: verdict first, findings of one cause together, nothing truncated.

import { fill } from '../../messages/fill';
import { reportWords } from '../../messages/zh-CN/report';
import type { Finding } from '../../rules/Finding';
import { causesOf, type Cause } from './causes';
import { displayWidth } from '../../messages/displayWidth';
import type { FileReport } from './json';
import { sectionsOf } from './sections';
import { headLines, repairNote, reviewLines, waiverNote } from './words';

/** One block a file, a blank line between them. */
export function reportText(files: readonly FileReport[]): string {
  return files.map(fileText).join('\n\n');
}

function fileText(item: FileReport): string {
  if ('error' in item) return fill(reportWords.cannotUse, item);
  const sections = sectionsOf(item.report);
  const body = sections.flatMap(({ heading, findings }) => [
    '',
    heading,
    ...causesOf(findings).flatMap(causeLines),
  ]);
  const [heading, ...lines] = reviewLines(item.report);
  const review = heading === undefined ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
  const found = body.length > 0 ? body : ['', reportWords.nothing];
  return [...headLines(item.file, item.report), ...found, ...review].join('\n');
}

function causeLines({ title, why, todo, findings }: Cause): string[] {
  return [
    `■ ${fill(reportWords.cause, { title, count: findings.length })}`,
    `  ${fill(reportWords.why, { why })}`,
    `  ${fill(reportWords.todo, { todo })}`,
    ...findings.map(findingLine),
  ];
}

function findingLine(finding: Finding): string {
  const place = finding.cell ?? reportWords.wholeTable;
  const notes = [finding.message, repairNote(finding), waiverNote(finding)].filter((note) => note !== '');
  return `  ${place}${' '.repeat(Math.max(1, 6 - displayWidth(place)))}${notes.join('　')}`;
}
