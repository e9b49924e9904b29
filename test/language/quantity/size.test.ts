// The language’s share of the pane’s bundle, counted alone, without language/text, language/deadline and what all languages remember and share. It may shrink, not grow: its words are most of it, the aim of 8,000 bytes is not reached.

import { buildSync } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Reading each sentence once, wherever it stands, took 250 bytes more. */
const LIMIT = 19_800;

test(`the language of quantities takes at most ${LIMIT} bytes, minified and gzipped`, () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../../src/language/quantity/index.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    external: ['../text', '../deadline', '../foundDeadlines', '../remembered', '../sentences'],
    write: false,
    logLevel: 'error',
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
