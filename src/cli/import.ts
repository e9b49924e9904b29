// `import NOTICE --out TABLE.xlsx | --json`: a responsibility-division table made from a notice; the notice is only read.

import path from 'node:path';
import { Command } from 'commander';
import type { Catalog } from '../catalog/Catalog';
import { importNotice, type ImportOptions } from '../jobs/importNotice';
import { noticeJson, type WantedPart } from '../jobs/noticeJson';
import { noticeSheets } from '../jobs/noticeSheets';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { noticeWords } from '../messages/zh-CN/notice';
import { loadCatalog } from './loadCatalog';
import { choiceOption, withDocumentOptions, type DocumentOptions } from './options';
import { Problem } from './Problem';
import type { AddCommand } from './program';

interface ImportCommandOptions extends DocumentOptions {
  readonly out?: string;
  readonly json?: true;
  readonly part?: Exclude<WantedPart, null>;
}

export const importCommand: AddCommand = (terminal) =>
  withDocumentOptions(new Command('import'))
    .description(cliWords.commands.import)
    .argument('<NOTICE>', cliWords.arguments.notice)
    .option('--out <TABLE.xlsx>', cliWords.options.out)
    .option('--json', cliWords.options.json)
    .addOption(choiceOption('--part <PART>', cliWords.options.part, ['body', 'list']))
    .action(async (file: string, { out, json, part, ...said }: ImportCommandOptions) => {
      const { notXlsxOut, sameFile, cannotWrite, outOrJson } = cliWords.problems;
      if ((out === undefined) === (json === undefined)) throw new Problem(outOrJson);
      if (out !== undefined && !/\.xlsx$/i.test(out)) throw new Problem(fill(notXlsxOut, { file: out }));
      if (out !== undefined && (await terminal.isSameFile(file, out)))
        throw new Problem(fill(sameFile, { file: out }));
      const opened = await terminal.openDocument(file);
      if (!opened.ok) throw new Problem(opened.sentence);
      const catalog = await loadCatalog(said, terminal);
      const imported = await importNotice(opened.document, optionsOf(said, catalog));
      const { notice, lists } = imported;
      const listed = lists.reduce((sum, { table }) => sum + table.tasks.length, 0);
      if (notice.tasks.length + listed === 0) throw new Problem(fill(noticeWords.noTasks, { name: file }));
      if (out === undefined)
        return terminal.print(JSON.stringify(noticeJson(imported, part ?? null), null, 1));
      const plans = noticeSheets(imported, path.basename(file), part ?? null);
      if (!(await terminal.writeWorkbook(out, plans, file)))
        throw new Problem(fill(cannotWrite, { file: out }));
      const open = notice.pieces.filter(({ kind }) => kind === 'unattributed').length;
      terminal.tell(fill(noticeWords.written, { file: out, body: notice.tasks.length, list: listed, open }));
    });

function optionsOf({ year, date, region }: DocumentOptions, catalog: Catalog | null): ImportOptions {
  return {
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(region === undefined ? {} : { region }),
    ...(catalog ? { catalog } : {}),
  };
}
