// The pictures of docs/用户手册.md from the walks: node test/browser/manualPictures.mjs runs them, then takes the chosen screenshots with few colours.
// With --kept it takes those of the last run.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const taken = path.join(root, 'screenshots/walks');
const kept = path.join(root, 'docs/pictures');
const WALKS = ['clerk', 'supervisor', 'office', 'returns'].map((name) => `test/browser/${name}.test.ts`);

/** Name in docs/pictures ← name in screenshots/walks. */
const chosen = {
  'manual-open': '01-first-open-320',
  'manual-unit': '02-unit-450',
  'manual-tasks': '03-my-tasks-450',
  'manual-form': '05-form-filled-450',
  'manual-look-over': '06-look-over-450',
  'manual-written': '07-written-450',
  'manual-before-check': '20-before-450',
  'manual-findings': '21-findings-450',
  'manual-finding': '22-card-I16-450',
  'manual-waive': '23-waive-450',
  'manual-fix-all': '24-fix-all-450',
  'manual-lights': '26-lights-450',
  'manual-certificate': '29-certificate-320',
  'manual-sheets': '40-choose-450',
  'manual-made': '41-made-450',
  'manual-chase': '42-chase-450',
  'manual-stale': '43-stale-450',
  'manual-catalog': '50-catalog-450',
  'manual-settings': '60-settings-450',
  'manual-notice': '81-notice-look-450',
  'manual-send': 'returns-01-send-450',
  'manual-returned': 'returns-04-files-450',
};

if (!process.argv.includes('--kept')) {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const args = [jest, '-c', '.config/jest.config.cjs', ...WALKS];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
mkdirSync(kept, { recursive: true });
for (const [name, from] of Object.entries(chosen)) {
  const [source, target] = [path.join(taken, `${from}.png`), path.join(kept, `${name}.png`)];
  // ImageMagick keeps 48 colours; without it the picture is kept as taken.
  const few = spawnSync('convert', [source, '+dither', '-colors', '48', '-strip', `PNG8:${target}`]);
  if (few.status !== 0) copyFileSync(source, target);
}
