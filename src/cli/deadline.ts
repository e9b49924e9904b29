// `deadline`: each line is one deadline cell, or with --text a piece of running text; each gives one line.

import { Command } from 'commander';
import { termJson } from '../jobs/tableJson';
import { findDeadlines, parseDeadline } from '../language/deadline';
import { deadlineInWords } from './deadlineInWords';
import { cliWords } from '../messages/zh-CN/cli';
import { alignedTable } from './alignedTable';
import { inputLines } from './inputLines';
import { withDocumentOptions, type DocumentOptions } from './options';
import type { AddCommand } from './program';

interface DeadlineOptions extends DocumentOptions {
  readonly json?: true;
  readonly text?: true;
}

export const deadlineCommand: AddCommand = (terminal) =>
  withDocumentOptions(new Command('deadline'))
    .description(cliWords.commands.deadline)
    .argument('[CELL...]', cliWords.arguments.deadlines)
    .option('--text', cliWords.options.text)
    .option('--json', cliWords.options.json)
    .action(async (cells: string[], { year, date, json, text }: DeadlineOptions) => {
      const lines = await inputLines(cells, terminal);
      const reference = {
        year: year ?? (date === undefined ? null : Number(date.slice(0, 4))),
        date: date ?? null,
      };
      const read = lines.map((line) => (text ? findDeadlines : parseDeadline)(line, reference));
      if (lines.length === 0) return;
      terminal.print(
        json
          ? read.map((terms) => JSON.stringify(terms.map(termJson))).join('\n')
          : alignedTable(
              lines.map((line, place) => [
                line.trim() === '' ? cliWords.blank : line,
                (read[place] ?? []).map(deadlineInWords).join('；'),
              ]),
            ),
      );
    });
