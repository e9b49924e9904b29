// A new file is written, and nothing that is there already is written over unless the person says so.

import { fill } from '../messages/fill';
import { cliWords } from '../messages/zh-CN/cli';
import { Problem } from './Problem';
import type { Terminal } from './Terminal';

/** Throws `Problem` when the name is none for a workbook, names a source, or is taken (without `--force`). */
export async function checkOut(
  out: string,
  sources: readonly string[],
  { force }: { readonly force?: true },
  terminal: Terminal,
): Promise<void> {
  const { notXlsxOut, sameFile, outExists } = cliWords.problems;
  if (!/\.xls[xm]$/i.test(out)) throw new Problem(fill(notXlsxOut, { file: out }));
  for (const source of sources)
    if (await terminal.isSameFile(source, out)) throw new Problem(fill(sameFile, { file: out }));
  if (!force && (await terminal.readBytes(out)) !== null) throw new Problem(fill(outExists, { file: out }));
}

/** Writes the bytes; throws `Problem` when there are none or they cannot be written. */
export async function writeOut(out: string, bytes: Uint8Array | null, terminal: Terminal): Promise<void> {
  if (bytes === null || !(await terminal.writeBytes(out, bytes)))
    throw new Problem(fill(cliWords.problems.cannotWrite, { file: out }));
}
