// `read FILE`: the table as read.

import { Command } from 'commander';
import { tableJson } from '../jobs/tableJson';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import type { UnderstoodTable } from '../table';
import { areaAddress } from '../workbook/address';
import { alignedTable } from './alignedTable';
import { loadTable, type LoadOptions } from './loadTable';
import { withDocumentOptions, withTableOptions } from './options';
import type { AddCommand } from './program';

export const readCommand: AddCommand = (terminal) =>
  withDocumentOptions(withTableOptions(new Command('read')))
    .description(cliWords.commands.read)
    .argument('<FILE>', cliWords.arguments.file)
    .option('--json', cliWords.options.json)
    .action(async (file: string, options: LoadOptions & { json?: true }) => {
      const { table } = await loadTable(file, options, terminal);
      terminal.print(options.json ? JSON.stringify(tableJson(table), null, 1) : tableForPeople(table));
    });

/** A line of facts, then one line a task; the task's text stands last, because it is long. */
function tableForPeople(table: UnderstoodTable): string {
  const { columns, tasks, groups, sheet, range, title } = table;
  const words = cliWords.tableHead;
  const roles = (['lead', 'coop', 'responsible'] as const).filter((role) => columns[role] !== null);
  const head = [words.row, words.no, words.deadline, ...roles.map((role) => words[role]), words.text];
  const rows = tasks.map((task) => [
    String(task.row),
    task.no ?? '',
    task.deadline?.raw ?? '',
    ...roles.map((role) => task.units[role].map(({ clean }) => clean).join('、')),
    task.text.raw,
  ]);
  const facts = fill(cliWords.tableFacts, {
    title: title?.text ?? cliWords.noTitle,
    sheet,
    range: areaAddress(range),
    groups: groups.length,
    tasks: tasks.length,
  });
  return `${facts}\n${alignedTable([head, ...rows])}`;
}
