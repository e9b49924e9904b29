// A JSON file named on the command line, or the sentence that says why it cannot be used.

import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { Problem } from './Problem';
import type { Terminal } from './Terminal';

/** The file's content; throws `Problem` when there is no such file or it is no JSON. */
export async function readJson(file: string, terminal: Terminal): Promise<unknown> {
  const text = await terminal.readText(file);
  if (text === null) throw new Problem(fill(cliWords.problems.noFile, { file }));
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new Problem(fill(cliWords.problems.notJson, { file }));
  }
}
