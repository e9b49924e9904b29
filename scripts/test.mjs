// npm test: sets the machine up, runs every test, and closes with one plain line of counts.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildPreview } from './build-preview.mjs';
import { run } from './progress.mjs';
import { ensurePackages, ensureSystemTools, root } from './setup.mjs';

await ensurePackages();
await ensureSystemTools();
// Several browser tests open the same page: it is built before them, once.
if (process.argv.length === 2) await buildPreview();

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
  env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' },
});
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(results, 'utf8'));
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
}
process.exit(code);
