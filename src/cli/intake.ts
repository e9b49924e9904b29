// `intake MASTER FILE…`: what came back from the units, judged, merged into a new file, and reconciled; no input is written.

import { Command } from 'commander';
import {
  chaseReturns,
  intake,
  intakeEdits,
  intakeJson,
  isSettled,
  masterTable,
  planReturnSheet,
  readDecisions,
  type Decision,
  type IntakeReport,
  type MasterTable,
} from '../jobs/returns';
import { returnWords } from '../messages/zh-CN/returns';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { intakeText } from '../jobs/returns/intakeText';
import { loadTable, type LoadOptions } from './loadTable';
import { openReturns } from './openReturns';
import { dayOption, withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';
import { readJson } from './readJson';
import type { Terminal } from './Terminal';
import { checkOut, writeOut } from './writeOut';
import { entryScope } from '../jobs/fill';
import { openEditableFile, writeWorkbookFile } from '../workbook/file';
import { fileProblemText } from '../messages/zh-CN/files';
import { FileRefusal } from '../workbook/file/open/FileProblem';

interface IntakeOptions extends LoadOptions {
  readonly out?: string;
  readonly decide?: string;
  readonly status?: string;
  readonly chase?: true;
  readonly period?: string;
  readonly due?: string;
  readonly asOf?: string;
  readonly force?: true;
  readonly json?: true;
}

export const intakeCommand: AddCommand = (terminal, finish) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('intake'))))
    .description(cliWords.commands.intake)
    .argument('<MASTER>', cliWords.arguments.master)
    .argument('<FILE...>', cliWords.arguments.returned)
    .option('--out <MERGED.xlsx>', cliWords.options.merged)
    .option('--status <STATUS.xlsx>', cliWords.options.status)
    .option('--chase', cliWords.options.chase)
    .option('--decide <DECISIONS.json>', cliWords.options.decide)
    .option('--period <TEXT>', cliWords.options.period)
    .option('--due <YYYY-MM-DD>', cliWords.options.due, dayOption)
    .option('--force', cliWords.options.force)
    .option('--json', cliWords.options.json)
    .action(async (file: string, files: string[], options: IntakeOptions) => {
      const { out, asOf = terminal.today(), period = null, due = null } = options;
      if (options.status !== undefined) await checkOut(options.status, [file, ...files], options, terminal);
      if (out !== undefined) await checkOut(out, [file, ...files], options, terminal);
      const decisions = await decisionsOf(options, terminal);
      const master = masterTable(await loadTable(file, options, terminal), { asOf, period });
      const report = intake(master, await openReturns(files, terminal), { asOf, due, decisions });
      if (out !== undefined) {
        await writeOut(out, await mergedBytes(file, report, master, terminal), terminal);
      }
      if (options.status !== undefined) {
        const plan = planReturnSheet(master, report, { asOf });
        await writeOut(options.status, await writeWorkbookFile([plan]), terminal);
      }
      const merged = out ?? null;
      terminal.print(
        options.json ? JSON.stringify(intakeJson(report, merged), null, 1) : intakeText(report, merged),
      );
      if (options.chase) for (const { text } of chaseReturns(report, { asOf })) terminal.tell(text);
      finish(isSettled(report) ? 0 : 1);
    });

/** The master's bytes with the entries written; null when the file is gone. */
async function mergedBytes(
  file: string,
  report: IntakeReport,
  { table }: MasterTable,
  terminal: Terminal,
): Promise<Uint8Array | null> {
  const bytes = await terminal.readBytes(file);
  const opened = bytes && (await openEditableFile(bytes, file));
  if (!opened?.ok) return null;
  try {
    const options = { scope: entryScope(table), label: returnWords.label };
    await opened.workbook.apply(intakeEdits(report, table.sheet), options);
    return opened.workbook.bytes;
  } catch (error) {
    throw error instanceof FileRefusal ? new Problem(fileProblemText(error)) : error;
  }
}

async function decisionsOf(
  { decide: file }: IntakeOptions,
  terminal: Terminal,
): Promise<readonly Decision[]> {
  if (file === undefined) return [];
  const read = readDecisions(await readJson(file, terminal));
  if (read.ok) return read.value;
  const { badDecisions, badDecision } = cliWords.problems;
  throw new Problem(fill(read.entry === 0 ? badDecisions : badDecision, { file, entry: read.entry }));
}
