#!/usr/bin/env node
// npm run duty: bundles the command line when its sources are newer than the bundle, and runs it.

import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from './setup.mjs';

await ensurePackages();

const bundle = path.join(root, '.cache/duty.mjs');
if (!existsSync(bundle) || newest(path.join(root, 'src')) > statSync(bundle).mtimeMs) {
  const { build } = await import('esbuild');
  mkdirSync(path.dirname(bundle), { recursive: true });
  await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'error',
  });
}
await import(pathToFileURL(bundle).href);

/** Time of the newest file below a folder. */
function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const place = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(place) : statSync(place).mtimeMs;
    }),
  );
}
