// npm run bench: how fast and how right are the languages? Runs every test/bench/*.mjs, one process each, one after the other.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../test/bench');
const files = readdirSync(folder).filter((name) => name.endsWith('.mjs'));

let failed = false;
for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(process.execPath, [path.join(folder, file)], { stdio: 'inherit' });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
