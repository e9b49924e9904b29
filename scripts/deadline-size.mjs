// How many bytes of the pane's bundle are the language of deadlines? Writes the room by itself, minified, to .cache/rooms/ and prints its gzipped bytes:
// what reads deadline cells (all that the pane's core holds of it), that together with the reading of running text (a part fetched with the rules about texts),
// and the whole room with lights and standard wording (parts fetched later too). Counted alone, without language/text, which every other language needs too.
// node scripts/deadline-size.mjs; with --share also by how much the core, and the core with all its parts, are smaller when the whole room is taken out of them.

import { build } from 'esbuild';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import config from '../webpack.config.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const names = (...all) => all.map((name) => `export { ${name} } from './index';`);

/** What the core holds, what reads deadlines anywhere, and the whole room. */
const PARTS = {
  'deadline-core': names('parseDeadline', 'latestDay', 'lastDays'),
  'deadline-reading': names('parseDeadline', 'latestDay', 'findDeadlines'),
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

if (process.argv.includes('--share')) {
  const withRoom = await paneBytes(root);
  const without = await paneBytes(withoutRoom());
  console.log(`share-of-core ${withRoom.core - without.core}`);
  console.log(`share-of-all-parts ${withRoom.all - without.all}`);
}

/** A copy of src/ in which each module of the room has only the names that others import. */
function withoutRoom() {
  const copy = path.join(root, '.cache/rooms/without');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'));
  const room = path.join(copy, 'src/language/deadline');
  for (const name of readdirSync(room, { recursive: true })) {
    if (!name.endsWith('.ts') || name === 'index.ts') continue;
    const names = readFileSync(path.join(room, name), 'utf8').matchAll(/^export (?:function|const) (\w+)/gm);
    const stubs = [...names].map(([, exported]) => `export const ${exported} = globalThis.x;`);
    writeFileSync(path.join(room, name), stubs.join('\n'));
  }
  return copy;
}

/** Gzipped bytes of the pane's core and of all its scripts, as webpack writes them from a folder with src/. */
function paneBytes(folder) {
  const [pane] = config({ outDir: path.join(root, '.cache/rooms/dist') });
  return new Promise((resolve, reject) => {
    webpack({ ...pane, context: folder, plugins: [], cache: false }, (error, stats) => {
      if (error || stats.hasErrors()) return reject(error ?? new Error(stats.toString('errors-only')));
      const { compilation } = stats;
      const bytes = (files) =>
        [...files].reduce(
          (sum, file) => sum + gzipSync(readFileSync(path.join(pane.output.path, file)), { level: 9 }).length,
          0,
        );
      const scripts = Object.keys(compilation.assets).filter((file) => file.endsWith('.js'));
      resolve({ core: bytes(compilation.namedChunks.get('core').files), all: bytes(scripts) });
    });
  });
}
