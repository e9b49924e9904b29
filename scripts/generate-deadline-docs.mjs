// Writes docs/deadlines.md from the forms and traps of the deadline language; nothing there is written by hand.

import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from './setup.mjs';

await ensurePackages();
const outfile = path.join(root, '.cache', `deadline-page-${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'src/language/deadline/deadlinePage.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
try {
  const { deadlinePage } = await import(pathToFileURL(outfile).href);
  writeFileSync(path.join(root, 'docs/deadlines.md'), deadlinePage());
  console.log('docs/deadlines.md');
} finally {
  rmSync(outfile, { force: true });
}
