// `summarize FILE --out OUT.xlsx`: a new workbook with the generated sheets, or a copy of an office's own form filled in; the source is only read.

import { Command } from 'commander';
import { checkAtHand } from '../jobs/checkAtHand';
import { fillTemplate } from '../jobs/fillTemplate';
import { summarize } from '../jobs/summarize';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { fillForm } from './fillForm';
import { keptInFile } from './keptInFile';
import { loadTable, type LoadOptions } from './loadTable';
import { withAsOf, withDocumentOptions, withTableOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';

type SummarizeOptions = LoadOptions & {
  out: string;
  asOf?: string;
  contacts?: true;
  template?: string;
};

export const summarizeCommand: AddCommand = (terminal) =>
  withDocumentOptions(withAsOf(withTableOptions(new Command('summarize'))))
    .description(cliWords.commands.summarize)
    .argument('<FILE>', cliWords.arguments.file)
    .requiredOption('--out <OUT.xlsx>', cliWords.options.out)
    .option('--contacts', cliWords.options.contacts)
    .option('--template <T.xlsx>', cliWords.options.template)
    .action(async (file: string, options: SummarizeOptions) => {
      const { out, asOf = terminal.today() } = options;
      const { notXlsxOut, sameFile, cannotWrite } = cliWords.problems;
      if (!/\.xlsx$/i.test(out)) throw new Problem(fill(notXlsxOut, { file: out }));
      if (await terminal.isSameFile(file, out)) throw new Problem(fill(sameFile, { file: out }));
      const { sheet, sheets, ...opened } = await loadTable(file, options, terminal);
      const { table, catalog } = opened;
      const aside = await keptInFile(file, table, asOf, terminal);
      const overrides = aside.lights ?? [];
      if (options.template !== undefined) {
        const asked = { asOf, catalog, source: sheet, earlier: sheets, overrides };
        await fillForm(terminal, options.template, out, (form) => fillTemplate(table, asked, form));
        return;
      }
      const { report } = await checkAtHand(
        { opened, sheet, others: sheets.filter(({ name }) => name !== sheet.name) },
        { asOf, state: 'issued' },
        aside,
      );
      const plans = summarize(table, {
        asOf,
        catalog,
        source: sheet,
        report,
        earlier: sheets,
        overrides,
        withContacts: options.contacts ?? false,
      });
      if (!(await terminal.writeWorkbook(out, plans, file)))
        throw new Problem(fill(cannotWrite, { file: out }));
      terminal.tell(fill(cliWords.written, { file: out, sheets: plans.map(({ name }) => name).join('、') }));
    });
