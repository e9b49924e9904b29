// `check FILE…`: findings of one or several workbooks, in the form asked for.

import { Command } from 'commander';
import { checkTable } from '../jobs/check';
import { reportFormats, type FileReport } from '../jobs/report';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { readBaseline, type BaselineEntry } from '../rules/readBaseline';
import type { TableState } from '../rules/TableState';
import { readWaivers, type Waiver } from '../rules/readWaivers';
import { loadTable, type LoadOptions } from './loadTable';
import { choiceOption, withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem, sentenceFor } from './Problem';
import type { AddCommand } from './program';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';

interface CheckOptions extends LoadOptions {
  readonly state: TableState;
  readonly format: keyof typeof reportFormats;
  readonly asOf?: string;
  readonly baseline?: string;
  readonly waivers?: string;
}

export const checkCommand: AddCommand = (terminal, finish) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('check'))))
    .description(cliWords.commands.check)
    .argument('<FILE...>', cliWords.arguments.files)
    .addOption(choiceOption('--state <STATE>', cliWords.options.state, ['draft', 'issued']).default('issued'))
    .addOption(
      choiceOption('--format <FORMAT>', cliWords.options.format, Object.keys(reportFormats)).default('text'),
    )
    .option('--baseline <FILE>', cliWords.options.baseline)
    .option('--waivers <FILE>', cliWords.options.waivers)
    .action(async (files: string[], options: CheckOptions) => {
      const waivers = await waiversOf(options, terminal);
      const baseline = options.baseline === undefined ? [] : await readJson(options.baseline, terminal);
      const reports: FileReport[] = [];
      for (const file of files) reports.push(await checkFile(file, options, { waivers, baseline }, terminal));
      for (const report of reports) {
        if ('error' in report) terminal.tell(report.error);
        finish('error' in report ? 2 : report.report.verdict === 'blocked' ? 1 : 0);
      }
      const shown = options.format === 'text' ? reports.filter((report) => !('error' in report)) : reports;
      if (shown.length > 0) terminal.print(reportFormats[options.format](shown));
    });

/** A file that cannot be used does not keep the others from being checked. */
async function checkFile(
  file: string,
  options: CheckOptions,
  aside: { readonly waivers: readonly Waiver[]; readonly baseline: unknown },
  terminal: Terminal,
): Promise<FileReport> {
  try {
    const { table, sheet, catalog, date } = await loadTable(file, options, terminal);
    const question = {
      table,
      sheet,
      catalog,
      date,
      state: options.state,
      asOf: options.asOf ?? terminal.today(),
    };
    return {
      file,
      report: checkTable(question, {
        waivers: aside.waivers,
        baseline: baselineFor(file, options, aside.baseline),
      }),
    };
  } catch (error) {
    return { file, error: sentenceFor(error, file) };
  }
}

async function waiversOf({ waivers: file }: CheckOptions, terminal: Terminal): Promise<readonly Waiver[]> {
  if (file === undefined) return [];
  const read = readWaivers(await readJson(file, terminal));
  if (read.ok) return read.value;
  const { badWaivers, badWaiver } = cliWords.problems;
  throw new Problem(fill(read.entry === 0 ? badWaivers : badWaiver, { file, entry: read.entry }));
}

function baselineFor(file: string, options: CheckOptions, content: unknown): readonly BaselineEntry[] {
  if (options.baseline === undefined) return [];
  const read = readBaseline(content, file);
  if (!read.ok) throw new Problem(fill(cliWords.problems.badBaseline, { file: options.baseline }));
  return read.value;
}
