// `clean FILE --out OUT`: a copy without add-in parts; the source is only read.

import { Command } from 'commander';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { Problem } from './Problem';
import type { AddCommand } from './program';

export const cleanCommand: AddCommand = (terminal) =>
  new Command('clean')
    .description(cliWords.commands.clean)
    .argument('<FILE>', cliWords.arguments.file)
    .requiredOption('--out <OUT.xlsx>', cliWords.options.out)
    .action(async (file: string, { out }: { out: string }) => {
      const { notXlsxOut, sameFile, cannotWrite } = cliWords.problems;
      if (!/\.xls[xm]$/i.test(out)) throw new Problem(fill(notXlsxOut, { file: out }));
      if (await terminal.isSameFile(file, out)) throw new Problem(fill(sameFile, { file: out }));
      const cleaned = await terminal.cleanCopy(file, out);
      if (!cleaned.ok) throw new Problem(cleaned.sentence ?? fill(cannotWrite, { file: out }));
      const { cleaned: done, nothingToClean } = cliWords;
      terminal.tell(fill(cleaned.left > 0 ? done : nothingToClean, { file: out, count: cleaned.left }));
    });
