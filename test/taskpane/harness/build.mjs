// Builds the harness page into .cache/pane: `node test/taskpane/harness/build.mjs`, then open .cache/pane/index.html#book=sample.
import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const out = join(root, '.cache/pane');
mkdirSync(out, { recursive: true });
/** The editor of workbook files names parts of Node that a browser has not; it never asks for them here. */
const withoutNode = {
  name: 'without-node',
  setup(bundle) {
    bundle.onResolve({ filter: /^(?:fs|crypto)$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    bundle.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};
await build({
  entryPoints: [join(root, 'test/taskpane/harness/main.tsx')],
  outdir: out,
  bundle: true,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.txt': 'text' },
  plugins: [withoutNode],
  define: { 'process.env.NODE_ENV': '"production"' },
});
writeFileSync(
  join(out, 'index.html'),
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>责任分工表</title></head><body><div id="root"></div><script type="module" src="main.js"></script></body></html>',
);
for (const name of readdirSync(out).filter((file) => file.endsWith('.js')))
  console.log(name, gzipSync(readFileSync(join(out, name))).length);
