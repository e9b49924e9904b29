// `check FILE…`: findings of one or several workbooks, in the form asked for.

import { Command } from 'commander';
import { checkAtHand } from '../jobs/checkAtHand';
import { holdAgainstIssued, type HeldAgainstIssued } from '../jobs/issuedTable';
import { reportFormats, type FileReport } from '../jobs/report';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { rules } from '../rules';
import { readBaseline } from '../rules/readBaseline';
import { readRuleSettings } from '../rules/readRuleSettings';
import type { CheckQuestion } from '../rules/RuleContext';
import type { RuleSettings } from '../rules/RuleOption';
import type { TableState } from '../rules/TableState';
import { readWaivers, type Waiver } from '../rules/readWaivers';
import { keptInFile } from './keptInFile';
import { loadTable, type LoadedTable, type LoadOptions } from './loadTable';
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
  readonly options?: string;
  readonly waivers?: string;
}

/** The issued table, a former check, or neither. */
type Former =
  | { readonly kind: 'none' }
  | { readonly kind: 'check'; readonly content: unknown }
  | { readonly kind: 'issued'; readonly loaded: LoadedTable };

/** What holds for every file of the command line; what is null is taken from the workbook itself. */
interface Given {
  readonly waivers: readonly Waiver[] | null;
  readonly baseline: Former;
  readonly settings: RuleSettings | null;
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
    .option('--options <FILE>', cliWords.options.ruleOptions)
    .action(async (files: string[], options: CheckOptions) => {
      const waivers = await waiversOf(options, terminal);
      const baseline = await formerOf(options, terminal);
      const settings = await settingsOf(options, terminal);
      const reports: FileReport[] = [];
      for (const file of files)
        reports.push(await checkFile(file, options, { waivers, baseline, settings }, terminal));
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
  given: Given,
  terminal: Terminal,
): Promise<FileReport> {
  try {
    const { sheet, sheets, ...opened } = await loadTable(file, options, terminal);
    const { table, catalog, date } = opened;
    const { state, asOf = terminal.today() } = options;
    const kept = await keptInFile(file, table, asOf, terminal);
    const waivers = given.waivers ?? kept.waivers;
    const settings = given.settings ?? kept.settings ?? {};
    const question = { table, sheet, catalog, date, state, asOf, settings };
    const aside = asideOf(file, question, options, given.baseline);
    const { report } = await checkAtHand(
      { opened, sheet, others: sheets.filter(({ name }) => name !== sheet.name) },
      { asOf, state, ...(aside?.issued ? { issued: aside.issued } : {}) },
      { ...kept, waivers, baseline: aside?.baseline ?? kept.baseline, settings },
    );
    return { file, report };
  } catch (error) {
    return { file, error: sentenceFor(error, file) };
  }
}

async function waiversOf(
  { waivers: file }: CheckOptions,
  terminal: Terminal,
): Promise<readonly Waiver[] | null> {
  if (file === undefined) return null;
  const read = readWaivers(await readJson(file, terminal));
  if (read.ok) return read.value;
  const { badWaivers, badWaiver } = cliWords.problems;
  throw new Problem(fill(read.entry === 0 ? badWaivers : badWaiver, { file, entry: read.entry }));
}

/** A workbook is the issued table, anything else a former check's JSON. */
async function formerOf(options: CheckOptions, terminal: Terminal): Promise<Former> {
  const { baseline: file } = options;
  if (file === undefined) return { kind: 'none' };
  if (!/\.xls[xm]?$/i.test(file)) return { kind: 'check', content: await readJson(file, terminal) };
  const { sheet: _sheet, table: _table, ...others } = options;
  return { kind: 'issued', loaded: await loadTable(file, others, terminal) };
}

/** What is set aside because it stood in the issued table, and that table held against this one; null when nothing was given. */
function asideOf(
  file: string,
  question: CheckQuestion,
  options: CheckOptions,
  former: Former,
): (Partial<HeldAgainstIssued> & Pick<HeldAgainstIssued, 'baseline'>) | null {
  if (former.kind === 'none') return null;
  if (former.kind === 'issued') {
    const { table, sheet, catalog, date } = former.loaded;
    const { asOf, settings = {} } = question;
    return holdAgainstIssued(question.table, {
      table,
      sheet,
      catalog,
      date,
      asOf,
      settings,
      state: 'issued',
    });
  }
  const read = readBaseline(former.content, file);
  if (!read.ok) throw new Problem(fill(cliWords.problems.badBaseline, { file: options.baseline ?? '' }));
  return { baseline: read.value };
}

async function settingsOf({ options: file }: CheckOptions, terminal: Terminal): Promise<RuleSettings | null> {
  if (file === undefined) return null;
  const read = readRuleSettings(await readJson(file, terminal), rules);
  if (read.ok) return read.value;
  throw new Problem(fill(cliWords.problems.badOptions, { file, entry: read.entry }));
}
