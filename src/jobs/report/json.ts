// The report as JSON, exactly as the contract of the command line has it (Findings).

import type { Finding } from '../../rules/Finding';
import type { CheckReport } from '../CheckReport';

/** A file's report, or why the file could not be used. */
export type FileReport =
  { readonly file: string; readonly report: CheckReport } | { readonly file: string; readonly error: string };

/** One object for one file, an array in their order for several. */
export function reportJson(files: readonly FileReport[]): string {
  const objects = files.map(fileObject);
  return JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 1);
}

function fileObject(item: FileReport): object {
  if ('error' in item) return item;
  const { sheet, range, asOf, state, verdict, counts, findings, certificate, removable } = item.report;
  return {
    file: item.file,
    sheet,
    range,
    asOf,
    state,
    verdict,
    counts,
    findings: findings.map(findingObject),
    certificate,
    removable,
  };
}

/** The finding without the data its sentences were made of; keys in the contract's order. */
function findingObject(finding: Finding): object {
  const { rule, severity, messageId, message, why, todo, taskIndex, row, no, unit, cell, raw, span } =
    finding;
  const { repairs, waived, baseline } = finding;
  return {
    rule,
    severity,
    messageId,
    message,
    why,
    todo,
    taskIndex,
    row,
    no,
    unit,
    cell,
    raw,
    span,
    repairs,
    waived,
    baseline,
  };
}
