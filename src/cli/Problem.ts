// An input that cannot be used: one plain sentence for the person, exit code 2.

import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';

/** Thrown by commands and option readers; nothing else of the command line throws on purpose. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/**
 * The sentence for whatever was thrown; what nobody foresaw says so, with a detail to pass on.
 * @example sentenceFor(new Problem('请核对文件。'), '表.xlsx') //=> '请核对文件。'
 */
export function sentenceFor(error: unknown, what: string): string {
  if (error instanceof Problem) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return fill(cliWords.problems.failed, { what, detail });
}
