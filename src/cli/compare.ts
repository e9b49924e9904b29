// `compare LAST THIS`: what became of the entries since the last period, task by task; both files are only read.

import { Command } from 'commander';
import { comparePeriods, compareRefusal, latestEntries, masterTable } from '../jobs/returns';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { returnWords } from '../messages/zh-CN/returns';
import { alignedTable } from './alignedTable';
import { loadTable, type LoadOptions } from './loadTable';
import { withAsOf, withDocumentOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';

interface CompareOptions extends LoadOptions {
  readonly asOf?: string;
  readonly json?: true;
}

export const compareCommand: AddCommand = (terminal) =>
  withDocumentOptions(withAsOf(new Command('compare')))
    .description(cliWords.commands.compare)
    .argument('<LAST>', cliWords.arguments.last)
    .argument('<THIS>', cliWords.arguments.now)
    .option('--json', cliWords.options.json)
    .action(async (last: string, now: string, options: CompareOptions) => {
      const asked = { asOf: options.asOf ?? terminal.today(), period: null };
      const [before, after] = [
        await loadTable(last, options, terminal),
        await loadTable(now, options, terminal),
      ];
      const [old, own] = [masterTable(before, asked), masterTable(after, asked)];
      const refused = compareRefusal(old, own, last);
      if (refused !== null) throw new Problem(refused);
      const { tasks, counts } = comparePeriods(latestEntries(old), latestEntries(own));
      if (options.json) return terminal.print(JSON.stringify({ tasks, counts }, null, 1));
      const { changes, head, counted } = returnWords.compare;
      const rows = tasks.map(({ no, cell, change, now: text }) => [
        no ?? '',
        cell ?? '',
        changes[change],
        text ?? '',
      ]);
      terminal.print(alignedTable([head, ...rows]));
      terminal.print(fill(counted, counts));
    });
