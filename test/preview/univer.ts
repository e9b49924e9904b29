// Univer for tests: bundled once into .cache by esbuild (jest would need minutes over its packages), read again when it is there.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import type { startHeadless } from '../../src/preview/excel-host/univer/startHeadless';

const ROOT = path.resolve(__dirname, '../..');
const ENTRY = path.join(ROOT, 'src/preview/excel-host/univer/startHeadless.ts');

interface HeadlessModule {
  readonly startHeadless: typeof startHeadless;
}

let loaded: HeadlessModule | undefined;

/** A spreadsheet in memory. */
export function startUniver(data: Parameters<typeof startHeadless>[0]): ReturnType<typeof startHeadless> {
  loaded ??= load();
  return loaded.startHeadless(data);
}

function load(): HeadlessModule {
  const module: { exports: unknown } = { exports: {} };
  const names = ['module', 'exports', 'require', 'MessageChannel'];
  const run = compileFunction(readFileSync(bundle(), 'utf8'), names) as (...given: unknown[]) => void;
  run(module, module.exports, createRequire(__filename), TimerChannel);
  return module.exports as HeadlessModule;
}

function bundle(): string {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'));
  const key = createHash('sha256').update(readFileSync(ENTRY)).update(lock).digest('hex').slice(0, 16);
  const file = path.join(ROOT, '.cache', `univer-${key}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(path.dirname(file), { recursive: true });
  const options = {
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    outfile: `${file}.${process.pid}`,
  };
  // In a process of its own: esbuild refuses to run inside jsdom.
  execFileSync(process.execPath, ['-e', `require('esbuild').buildSync(${JSON.stringify(options)})`], {
    cwd: ROOT,
  });
  // Another worker may be reading already: it finds the whole file or none.
  renameSync(options.outfile, file);
  return file;
}

/** What Univer's scheduler wants of a MessageChannel; Node's own would keep the process alive. */
class TimerChannel {
  readonly port1 = { onmessage: null as ((event: { data: unknown }) => void) | null, close: () => undefined };
  readonly port2 = {
    postMessage: (data: unknown) => setTimeout(() => this.port1.onmessage?.({ data }), 0),
    close: () => undefined,
  };
}
