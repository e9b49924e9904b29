// How many bytes of the pane's bundle are the language of deadlines? Writes the room by itself, minified, to .cache/rooms/ and prints its gzipped bytes:
// what reads deadlines (a part of the checking core), and that together with lights and standard wording (parts of what is loaded later).
// Counted alone, without language/text, which every other language needs too. node scripts/deadline-size.mjs

import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What is read by the checking core, and the whole room. */
const PARTS = {
  'deadline-reading': ['parseDeadline', 'findDeadlines', 'latestDay'].map(
    (name) => `export { ${name} } from './index';`,
  ),
  'deadline-whole': ["export * from './index';"],
};

for (const [name, lines] of Object.entries(PARTS)) {
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: path.join(root, 'src/language/deadline'), loader: 'ts' },
    outfile: path.join(root, `.cache/rooms/${name}.js`),
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    external: ['../text'],
    write: false,
    logLevel: 'error',
  });
  mkdirSync(path.dirname(outputFiles[0].path), { recursive: true });
  writeFileSync(outputFiles[0].path, outputFiles[0].contents);
  console.log(`${name} ${gzipSync(outputFiles[0].contents, { level: 9 }).length}`);
}
