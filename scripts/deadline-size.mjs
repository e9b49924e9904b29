// How many bytes of the pane's bundle are the language of deadlines? node scripts/deadline-size.mjs prints them, minified and gzipped.
// Counted alone, without language/text, which every other language needs too.

import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { outputFiles } = await build({
  entryPoints: [path.join(root, 'src/language/deadline/index.ts')],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'esm',
  external: ['../text'],
  write: false,
  logLevel: 'error',
});
console.log(gzipSync(outputFiles[0].contents, { level: 9 }).length);
