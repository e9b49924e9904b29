// Runs `duty intake` on real files in a folder of its own and gives back what it prints.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTerminal } from '../../src/cli/nodeTerminal';
import { run } from '../../src/cli/program';

export interface Problem {
  readonly kind: string;
  readonly grade: 'harmless' | 'look' | 'serious';
  readonly cell: string | null;
  readonly no: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sentence: string;
}

interface Counts {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly conflicts: number;
}

export interface Verdict {
  readonly file: string;
  readonly outcome: 'used' | 'rejected';
  readonly reason: string | null;
  readonly sentence: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly issue: string | null;
  readonly problems: readonly Problem[];
  readonly entries: Counts;
}

export interface Taken {
  readonly files: readonly Verdict[];
  readonly conflicts: readonly {
    readonly no: string | null;
    readonly kind: string;
    readonly cell: string;
    readonly standing: string | null;
    readonly offers: readonly { readonly file: string; readonly unit: string; readonly text: string }[];
  }[];
  readonly units: readonly {
    readonly unit: string;
    readonly tasks: number;
    readonly received: number;
    readonly missing: number;
    readonly late: number;
    readonly problems: number;
  }[];
  readonly reconciliation: {
    readonly files: { readonly in: number; readonly used: number; readonly rejected: number };
    readonly entries: Counts;
  };
  readonly merged: string | null;
}

export interface Answer {
  readonly code: number;
  readonly result: Taken;
  readonly merged: Uint8Array | null;
}

/** Files by name, in the order given; `merge` asks for the merged table. */
export async function takeIn(
  master: Uint8Array,
  files: Readonly<Record<string, Uint8Array>>,
  { merge = false, options = [] }: { merge?: boolean; options?: readonly string[] } = {},
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'returned-'));
  try {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('印发表.xlsx'), master);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes);
    const out: string[] = [];
    const told: string[] = [];
    const code = await run(
      [
        'intake',
        at('印发表.xlsx'),
        ...Object.keys(files).map(at),
        ...(merge ? ['--out', at('合并.xlsx')] : []),
        ...['--as-of', '2022-10-08', '--json', ...options],
      ],
      {
        ...nodeTerminal,
        print: (text: string) => void out.push(text),
        tell: (text: string) => void told.push(text),
      },
    );
    if (code === 2 || out.length === 0) throw new Error(told.join('\n'));
    const result = JSON.parse(out.join('\n')) as Taken;
    return { code, result, merged: merge ? new Uint8Array(readFileSync(at('合并.xlsx'))) : null };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
