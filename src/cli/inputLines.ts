// The lines a command reads: its arguments, or standard input; every line gives one line of output.

import { prepareReading } from '../jobs/prepareReading';
import type { Terminal } from './Terminal';

/**
 * Arguments when there are any, else the lines of standard input, blank ones too. A backslash followed by n is a line break in a cell.
 * @example await inputLines(['2022年\\n6月底'], terminal) //=> ['2022年\n6月底']
 */
export async function inputLines(args: readonly string[], terminal: Terminal): Promise<readonly string[]> {
  const printed = args.length > 0 ? args : linesOf(await terminal.readInput());
  const lines = printed.map((line) => line.replaceAll('\\n', '\n'));
  await prepareReading(lines);
  return lines;
}

/** The line break at the very end ends the last line and begins no other. */
function linesOf(input: string): readonly string[] {
  const text = input.replace(/^\ufeff/, '');
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}
