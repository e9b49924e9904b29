// `summarize FILE --out OUT.xlsx`: a new workbook with the generated sheets; the source is only read.

import { Command } from 'commander';
import { checkTable } from '../jobs/check';
import { checkedTable } from '../jobs/reportSheet';
import { summarize } from '../jobs/summarize';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { rules } from '../rules';
import { loadTable, type LoadOptions } from './loadTable';
import { withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';

export const summarizeCommand: AddCommand = (terminal) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('summarize'))))
    .description(cliWords.commands.summarize)
    .argument('<FILE>', cliWords.arguments.file)
    .requiredOption('--out <OUT.xlsx>', cliWords.options.out)
    .option('--contacts', cliWords.options.contacts)
    .action(async (file: string, options: LoadOptions & { out: string; asOf?: string; contacts?: true }) => {
      const { out, asOf = terminal.today() } = options;
      const { notXlsxOut, sameFile, cannotWrite } = cliWords.problems;
      if (!/\.xlsx$/i.test(out)) throw new Problem(fill(notXlsxOut, { file: out }));
      if (await terminal.isSameFile(file, out)) throw new Problem(fill(sameFile, { file: out }));
      const { table, sheet, sheets, catalog, date } = await loadTable(file, options, terminal);
      const checked = checkedTable(
        checkTable({ table, sheet, catalog, date, asOf, state: 'issued' }, { rules }),
      );
      const plans = summarize(table, {
        asOf,
        catalog,
        source: sheet,
        checked,
        earlier: sheets,
        withContacts: options.contacts ?? false,
      });
      if (!(await terminal.writeWorkbook(out, plans, file)))
        throw new Problem(fill(cannotWrite, { file: out }));
      terminal.tell(fill(cliWords.written, { file: out, sheets: plans.map(({ name }) => name).join('、') }));
    });
