// A terminal whose files, input and day are made up: what commands print and tell is kept for the test.

import type { Answer } from '../../src/cli/doctor/Answer';
import type { Terminal } from '../../src/cli/Terminal';
import { run } from '../../src/cli/program';
import type { RuleExample } from '../../src/rules/RuleExample';
import { fileProblemText } from '../../src/messages/zh-CN/files';
import { openWorkbookFile, textBlocks } from '../../src/workbook/file';
import type { Edit } from '../../src/workbook/Edit';
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import type { SheetSnapshot } from '../../src/workbook/SheetSnapshot';
import { exampleSheet } from '../rules/exampleSheet';

/** Workbooks by path (one example each, or several sheets), texts by path, standard input. */
export interface MadeUpFiles {
  readonly workbooks?: Readonly<Record<string, RuleExample | readonly RuleExample[]>>;
  /** Workbooks whose sheets are drawn. */
  readonly sheets?: Readonly<Record<string, readonly SheetSnapshot[]>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Files as they are. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  readonly input?: string;
  /** What https addresses answer. */
  readonly answers?: Readonly<Record<string, Answer>>;
}

/** What one run left behind. */
export interface RunResult {
  readonly code: number;
  readonly out: string;
  readonly told: readonly string[];
  readonly written: ReadonlyMap<string, readonly SheetPlan[]>;
  readonly edited: ReadonlyMap<string, readonly Edit[]>;
  /** Files written as bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs one command line; the day is 2022-12-31. */
export async function runCommand(line: readonly string[], files: MadeUpFiles = {}): Promise<RunResult> {
  const printed: string[] = [];
  const told: string[] = [];
  const written = new Map<string, readonly SheetPlan[]>();
  const edited = new Map<string, readonly Edit[]>();
  const kept = new Map<string, Uint8Array>();
  const terminal: Terminal = {
    readBytes: (path) => Promise.resolve(kept.get(path) ?? files.bytes?.[path] ?? null),
    writeBytes(path, bytes) {
      kept.set(path, bytes);
      return Promise.resolve(!path.startsWith('只读/'));
    },
    readInput: () => Promise.resolve(files.input ?? ''),
    readText: (path) => Promise.resolve(files.texts?.[path] ?? null),
    async openWorkbook(path) {
      const bytes = files.bytes?.[path];
      if (!bytes) return opened(path, files);
      const answer = await openWorkbookFile(bytes, path);
      return answer.ok ? answer : { ok: false, sentence: fileProblemText(answer.problem) };
    },
    openDocument: (path) => {
      const text = files.texts?.[path];
      if (text === undefined) return Promise.resolve({ ok: false, sentence: `${path}：没有这个文件。` });
      return Promise.resolve({ ok: true, document: { name: path, blocks: textBlocks(text) } });
    },
    writeWorkbook(out, plans) {
      written.set(out, plans);
      return Promise.resolve(!out.startsWith('只读/'));
    },
    editedCopy(path, out, edits) {
      edited.set(out, edits);
      return Promise.resolve(!out.startsWith('只读/') && opened(path, files).ok);
    },
    cleanCopy(path, out) {
      if (!files.workbooks?.[path])
        return Promise.resolve({ ok: false, sentence: `${path}：没有这个文件。` });
      const isWritten = !out.startsWith('只读/');
      return Promise.resolve(isWritten ? { ok: true, left: 4 } : { ok: false, sentence: null });
    },
    isSameFile: (one, other) => Promise.resolve(one === other),
    ask: (address) => Promise.resolve(files.answers?.[address] ?? { ok: false, detail: 'ENOTFOUND' }),
    nodeVersion: 'v20.19.0',
    print: (text) => void printed.push(`${text}\n`),
    tell: (text) => void told.push(text),
    today: () => '2022-12-31',
  };
  const code = await run(line, terminal);
  return { code, out: printed.join(''), told, written, edited, files: kept };
}

function opened(
  path: string,
  { workbooks = {}, sheets: drawn = {} }: MadeUpFiles,
): Awaited<ReturnType<Terminal['openWorkbook']>> {
  const own = drawn[path];
  if (own) return { ok: true, workbook: { name: path, readSheets: () => Promise.resolve(own) } };
  const content = workbooks[path];
  if (!content) return { ok: false, sentence: `${path}：没有这个文件。` };
  const examples: readonly RuleExample[] = Array.isArray(content) ? content : [content as RuleExample];
  const sheets = examples.map((example, place) => exampleSheet(example, `表${place + 1}`));
  return { ok: true, workbook: { name: path, readSheets: () => Promise.resolve(sheets) } };
}
