// The report as SARIF 2.1.0, for tools that collect findings of many checkers.

import { ruleTexts } from '../../messages/zh-CN/rules';
import { ruleAbout } from '../../messages/zh-CN/rules/about';
import type { Finding, Severity } from '../../rules/Finding';
import type { FileReport } from './json';
import { waiverNote } from './words';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** One log with one run over all files; a file that cannot be used is a notification of the run. */
export function reportSarif(files: readonly FileReport[]): string {
  const ruleIds = Object.keys(ruleTexts);
  const failures = files.flatMap((item) => ('error' in item ? [notification(item)] : []));
  const results = files.flatMap((item) =>
    'error' in item
      ? []
      : item.report.findings.map((finding) => result(item.file, item.report.sheet, finding, ruleIds)),
  );
  const driver = { name: 'duty-table', rules: ruleIds.map(ruleDescriptor) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        language: 'zh-CN',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 1);
}

function ruleDescriptor(id: string): object {
  const words = ruleTexts[id];
  const messages = Object.entries(words?.messages ?? {});
  return {
    id,
    shortDescription: { text: words?.name ?? id },
    fullDescription: { text: ruleAbout[id] ?? id },
    help: { text: messages.map(([, { why, todo }]) => `${why}${todo}`).join('\n') },
    messageStrings: Object.fromEntries(
      messages.map(([messageId, { title }]) => [messageId, { text: title }]),
    ),
  };
}

function result(file: string, sheet: string, finding: Finding, ruleIds: readonly string[]): object {
  const { rule, severity, message, why, todo, cell, waived, baseline } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    message: { text: `${message}${why}${todo}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) } },
        logicalLocations: [
          cell === null
            ? { name: sheet, kind: 'sheet' }
            : { name: cell, fullyQualifiedName: `'${sheet.replaceAll("'", "''")}'!${cell}`, kind: 'cell' },
        ],
      },
    ],
    ...(baseline ? { baselineState: 'unchanged' } : {}),
    suppressions: waived
      ? [{ kind: 'external', status: 'accepted', justification: waiverNote(finding) }]
      : [],
    properties: properties(finding),
  };
}

function properties({ messageId, taskIndex, row, no, unit, raw, span }: Finding): object {
  return { messageId, taskIndex, row, no, unit, raw, span };
}

function notification({ file, error }: { file: string; error: string }): object {
  return {
    level: 'error',
    message: { text: error },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/** A path as a URI reference; a drive letter makes it a file URI. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/');
  const [, drive = '', rest = path] = /^([A-Za-z]:)(\/.*)$/.exec(path) ?? [];
  const encoded = rest.split('/').map(encodeURIComponent).join('/');
  return drive === '' ? encoded : `file:///${drive}${encoded}`;
}
