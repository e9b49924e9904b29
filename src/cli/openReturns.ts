// Files that came back, opened: whatever is wrong with one of them is its own verdict, never the end of the command.

import { prepareSheets } from '../jobs/prepareReading';
import type { ReturnedFile } from '../jobs/returns';
import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { fileProblemText } from '../messages/zh-CN/files';
import { openWorkbookFile, readProperties } from '../workbook/file';
import type { Terminal } from './Terminal';

/** Opens them one after another, in the order given; a file that is not there is `damaged`. */
export async function openReturns(
  files: readonly string[],
  terminal: Terminal,
): Promise<readonly ReturnedFile[]> {
  const opened: ReturnedFile[] = [];
  for (const file of files) opened.push(await openReturn(file, terminal));
  return opened;
}

async function openReturn(file: string, terminal: Terminal): Promise<ReturnedFile> {
  const bytes = await terminal.readBytes(file);
  if (bytes === null) {
    const sentence = fill(cliWords.problems.noFile, { file });
    return { file, content: { ok: false, id: 'damaged', sentence } };
  }
  const answer = await openWorkbookFile(bytes, file);
  if (!answer.ok) {
    const { id } = answer.problem;
    return { file, content: { ok: false, id, sentence: fileProblemText(answer.problem) } };
  }
  const sheets = await answer.workbook.readSheets();
  await prepareSheets(sheets);
  return { file, content: { ok: true, sheets, properties: await readProperties(bytes) } };
}
