// `rollover TABLE --period TEXT --out NEXT.xlsx`: the table with room for the next period; the file it comes from is only read.

import { Command } from 'commander';
import { masterTable, officialFingerprint, planRollOver } from '../jobs/returns';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { columnLetters } from '../workbook/address';
import { addColumns } from '../workbook/file';
import { loadTable, type LoadOptions } from './loadTable';
import { withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';
import { checkOut, writeOut } from './writeOut';

interface RollOverOptions extends LoadOptions {
  readonly out: string;
  readonly period: string;
  readonly asOf?: string;
  readonly force?: true;
  readonly json?: true;
}

export const rollOverCommand: AddCommand = (terminal) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('rollover'))))
    .description(cliWords.commands.rollover)
    .argument('<TABLE>', cliWords.arguments.file)
    .requiredOption('--period <TEXT>', cliWords.options.nextPeriod)
    .requiredOption('--out <NEXT.xlsx>', cliWords.options.out)
    .option('--force', cliWords.options.force)
    .option('--json', cliWords.options.json)
    .action(async (file: string, options: RollOverOptions) => {
      const { out, period } = options;
      await checkOut(out, [file], options, terminal);
      const loaded = await loadTable(file, options, terminal);
      const master = masterTable(loaded, { asOf: options.asOf ?? terminal.today(), period: null });
      const plan = planRollOver(master, period);
      const bytes = await terminal.readBytes(file);
      const next = bytes && (await addColumns(bytes, plan));
      if (bytes && !next) throw new Problem(fill(cliWords.problems.tableObject, { file, sheet: plan.sheet }));
      await writeOut(out, next, terminal);
      const columns = plan.columns.map(({ after }, place) => columnLetters(after + place + 1));
      const fingerprint = officialFingerprint(master.table);
      if (options.json) terminal.print(JSON.stringify({ out, period, columns, fingerprint }, null, 1));
      else terminal.print(fill(cliWords.rolledOver, { file: out, period, fingerprint }));
    });
