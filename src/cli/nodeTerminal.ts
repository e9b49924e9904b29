// The real machine: files, standard streams and the clock of the computer the command runs on.

import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cliWords } from '../messages/zh-CN/cli';
import { fileProblemText } from '../messages/zh-CN/files';
import { fill } from '../messages/fill';
import {
  cleanCopy,
  editWorkbookFile,
  openDocumentFile,
  openWorkbookFile,
  writeWorkbookFile,
} from '../workbook/file';
import { httpsAnswer } from './doctor/httpsAnswer';
import type { FileOpened, Terminal } from './Terminal';
import { localDay } from '../jobs/localDay';

export const nodeTerminal: Terminal = {
  async readInput() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
  readText: (file) => readFile(file, 'utf8').catch(() => null),
  openWorkbook,
  async openDocument(file) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return { ok: false, sentence: fill(cliWords.problems.noFile, { file }) };
    const opened = await openDocumentFile(bytes, file);
    return opened.ok ? opened : { ok: false, sentence: fileProblemText(opened.problem) };
  },
  readBytes: (file) => readFile(file).catch(() => null),
  writeBytes: (file, bytes) =>
    mkdir(path.dirname(file), { recursive: true })
      .then(() => writeFile(file, bytes))
      .then(
        () => true,
        () => false,
      ),
  async writeWorkbook(out, plans, source) {
    const sourceAddress = path.relative(path.dirname(path.resolve(out)), path.resolve(source));
    const bytes = await writeWorkbookFile(plans, { sourceAddress: sourceAddress.replaceAll('\\', '/') });
    return writeFile(out, bytes).then(
      () => true,
      () => false,
    );
  },
  async editedCopy(file, out, edits, formulas) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return false;
    return writeFile(out, await editWorkbookFile(bytes, edits, formulas)).then(
      () => true,
      () => false,
    );
  },
  async cleanCopy(file, out) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null) return { ok: false, sentence: fill(cliWords.problems.noFile, { file }) };
    const copy = await cleanCopy(bytes, file);
    if (!copy.ok) return { ok: false, sentence: fileProblemText(copy.problem) };
    const isWritten = await writeFile(out, copy.bytes).then(
      () => true,
      () => false,
    );
    return isWritten ? { ok: true, left: copy.left.length } : { ok: false, sentence: null };
  },
  async isSameFile(one, other) {
    const [first, second] = await Promise.all(
      [one, other].map((file) => realpath(file).catch(() => path.resolve(file))),
    );
    return first === second;
  },
  ask: httpsAnswer,
  nodeVersion: process.version,
  print: (text) => void process.stdout.write(`${text}\n`),
  tell: (text) => void process.stderr.write(`${text}\n`),
  today() {
    return localDay(new Date());
  },
};

async function openWorkbook(file: string): Promise<FileOpened> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { ok: false, sentence: fill(cliWords.problems.noFile, { file }) };
  const opened = await openWorkbookFile(bytes, file);
  return opened.ok ? opened : { ok: false, sentence: fileProblemText(opened.problem) };
}
