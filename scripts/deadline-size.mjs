// How many bytes of the pane's bundle are the language of deadlines? Writes the room by itself, minified, to .cache/rooms/ and prints its gzipped bytes:
// what reads deadlines (a part of the checking core), and that together with lights and standard wording (parts of what is loaded later).
// Counted alone, without language/text, which every other language needs too. node scripts/deadline-size.mjs
// With --share also by how much all parts of the pane's core together are smaller when the whole room is taken out of them.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Leaves of each module of the room only the names that others import. */
const takeOut = {
  name: 'take-out',
  setup({ onLoad }) {
    onLoad({ filter: /language\/deadline\/.*\.ts$/ }, ({ path: file }) => {
      if (file.endsWith('deadline/index.ts')) return null;
      const names = readFileSync(file, 'utf8').matchAll(/^export (?:function|const) (\w+)/gm);
      return { contents: [...names].map(([, name]) => `export const ${name} = globalThis.x;`).join('\n') };
    });
  },
};

if (process.argv.includes('--share')) {
  const [withRoom, without] = [await coreBytes([]), await coreBytes([takeOut])];
  console.log(`share-of-core ${withRoom - without}`);
}

/** Gzipped bytes of the pane's core and of every part it fetches later. */
async function coreBytes(plugins) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'src/taskpane/core/index.ts')],
    outdir: path.join(root, '.cache/rooms'),
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    external: ['react', 'react-dom', '@fluentui/*'],
    plugins,
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
