// `dispatch TABLE --out DIR`: one workbook a unit, made from the table's own sheet; the table is only read.

import path from 'node:path';
import { Command } from 'commander';
import { dispatchFileNames, masterTable, planDispatch } from '../jobs/returns';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { writeDispatch } from '../workbook/file';
import { loadTable, type LoadOptions } from './loadTable';
import { dayOption, withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';
import { checkOut, writeOut } from './writeOut';

interface DispatchCommandOptions extends LoadOptions {
  readonly out: string;
  readonly unit?: readonly string[];
  readonly whole?: true;
  readonly period?: string;
  readonly issue?: string;
  readonly due?: string;
  readonly asOf?: string;
  readonly force?: true;
  readonly json?: true;
}

export const dispatchCommand: AddCommand = (terminal) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('dispatch'))))
    .description(cliWords.commands.dispatch)
    .argument('<TABLE>', cliWords.arguments.file)
    .requiredOption('--out <DIR>', cliWords.options.folder)
    .option('--unit <NAME>', cliWords.options.unit, (name: string, more: readonly string[] = []) => [
      ...more,
      name,
    ])
    .option('--whole', cliWords.options.whole)
    .option('--period <TEXT>', cliWords.options.period)
    .option('--issue <TEXT>', cliWords.options.issue)
    .option('--due <YYYY-MM-DD>', cliWords.options.due, dayOption)
    .option('--force', cliWords.options.force)
    .option('--json', cliWords.options.json)
    .action(async (file: string, options: DispatchCommandOptions) => {
      const { out, unit = null, whole = false, period = null, issue = null, due = null } = options;
      const day = options.asOf ?? terminal.today();
      const master = masterTable(await loadTable(file, options, terminal), { asOf: day, period });
      if (master.place.text === null && master.place.status === null)
        throw new Problem(fill(cliWords.problems.noEntryColumns, { file }));
      const { files, left, unknown } = planDispatch(master, { units: unit, whole, issue, due, day });
      if (unknown.length > 0)
        throw new Problem(fill(cliWords.problems.unknownUnits, { units: unknown.join('、') }));
      const bytes = await terminal.readBytes(file);
      if (bytes === null) throw new Problem(fill(cliWords.problems.noFile, { file }));
      const names = dispatchFileNames(
        path.basename(file),
        files.map((one) => one.unit),
      );
      for (const name of names) await checkOut(path.join(out, name), [file], options, terminal);
      for (const [place, { plan }] of files.entries())
        await writeOut(path.join(out, names[place] ?? ''), await writeDispatch(bytes, plan), terminal);
      const written = files.map((one, place) => ({
        unit: one.unit,
        file: names[place] ?? '',
        tasks: one.tasks.map(({ no }) => no),
      }));
      if (options.json) terminal.print(JSON.stringify({ files: written, left }, null, 1));
      else {
        for (const { unit: name, file: own, tasks } of written)
          terminal.print(fill(cliWords.dispatched, { unit: name, file: own, count: tasks.length }));
        for (const { why } of left) terminal.print(why);
        if (written.length > 0) terminal.tell(cliWords.dispatchedWithout);
      }
    });
