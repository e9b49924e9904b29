// npm test: sets the machine up, runs every test, and closes with one plain line of counts.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPreview } from './build-preview.mjs';
import { run } from './progress.mjs';
import { serveFolder } from './serve-folder.mjs';
import { ensurePackages, ensureSystemTools, root } from './setup.mjs';

const PORT = 3150;

await ensurePackages();
await ensureSystemTools();
// Many browser tests open the same page: it is built once and served to all of them.
const preview = process.argv.length === 2 ? await serveFolder(await buildPreview(), PORT) : undefined;

const results = path.join(root, '.cache/jest-results.json');
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const jest = path.join(root, 'node_modules/jest/bin/jest.js');
const args = [
  jest,
  '-c',
  '.config/jest.config.cjs',
  '--json',
  `--outputFile=${results}`,
  ...process.argv.slice(2),
];
const { code } = await run('jest', process.execPath, args, {
  cwd: root,
  show: true,
  env: {
    ...process.env,
    NODE_OPTIONS: '--max-old-space-size=4096',
    ...(preview && { PREVIEW: preview.address }),
  },
});
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
}
process.exit(code);
