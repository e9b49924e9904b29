// Runs `duty dispatch` on a master in a folder of its own and gives back the workbooks, by unit, and who got none.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTerminal } from '../../src/cli/nodeTerminal';
import { run } from '../../src/cli/program';

export interface Sent {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly tasks: Readonly<Record<string, readonly number[]>>;
  readonly left: readonly string[];
}

export async function sendOut(master: Uint8Array, options: readonly string[] = []): Promise<Sent> {
  const folder = mkdtempSync(join(tmpdir(), 'sent-'));
  try {
    const out: string[] = [];
    const told: string[] = [];
    writeFileSync(join(folder, '印发表.xlsx'), master);
    const code = await run(
      [
        'dispatch',
        join(folder, '印发表.xlsx'),
        ...['--out', join(folder, '发出'), '--as-of', '2022-09-20', '--json', ...options],
      ],
      {
        ...nodeTerminal,
        print: (text: string) => void out.push(text),
        tell: (text: string) => void told.push(text),
      },
    );
    if (code === 2) throw new Error(told.join('\n'));
    const { files, left } = JSON.parse(out.join('\n')) as {
      files: readonly { unit: string; file: string; tasks: readonly number[] }[];
      left: readonly { unit: string }[];
    };
    return {
      files: Object.fromEntries(
        files.map(({ unit, file }) => [unit, new Uint8Array(readFileSync(join(folder, '发出', file)))]),
      ),
      tasks: Object.fromEntries(files.map(({ unit, tasks }) => [unit, tasks])),
      left: left.map(({ unit }) => unit),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
