// npm run check: everything CI looks at beside the tests, two at a time; every failure is printed whole.

import path from 'node:path';
import { run } from './progress.mjs';
import { ensurePackages, root } from './setup.mjs';

await ensurePackages();

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const node = process.execPath;

/** Checks in order; the slow ones first: lint takes as long as the others together. */
const checks = [
  [
    'lint',
    bin('eslint'),
    ['--config', '.config/eslint.config.mjs', '--max-warnings=0', 'src', 'test', 'seeds', 'scripts'],
  ],
  ['build and bundle size', node, ['scripts/build.mjs', '--check-size']],
  ['types', bin('tsc'), ['-p', '.']],
  [
    'format',
    bin('prettier'),
    [
      '--config',
      '.config/prettier.json',
      '--ignore-path',
      '.config/prettierignore',
      '--check',
      '--log-level=warn',
      'src/**/*.{ts,tsx,mjs}',
      'test/**/*.{ts,tsx,mjs}',
      'seeds/**/*.{ts,mjs}',
      'scripts/**/*.mjs',
      '.config/**/*.{cjs,mjs,json}',
    ],
  ],
  ['import directions', bin('depcruise'), ['--config', '.config/dependency-cruiser.cjs', 'src']],
  ['dead code', bin('knip'), ['--config', '.config/knip.json', '--no-progress']],
  ['rule catalogue', node, ['scripts/check-rules.mjs']],
  ['manifest', node, ['scripts/validate-manifest.mjs']],
  [
    'lockfile without addresses',
    node,
    [
      '-e',
      "if (/\"resolved\"/.test(require('fs').readFileSync('package-lock.json','utf8'))) { console.error('package-lock.json names registry addresses'); process.exit(1); }",
    ],
  ],
];

const wanted = process.argv.slice(2);
const queue = checks.filter(([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
let failed = 0;

async function worker() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, command, args] = next;
    const { code, output, seconds } = await run(name, command, args, { cwd: root });
    if (code !== 0) failed += 1;
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)${code === 0 ? '' : `\n${output}`}`);
  }
}

await Promise.all([worker(), worker()]);
console.log(failed === 0 ? 'all checks passed' : `${failed} checks failed`);
process.exit(failed === 0 ? 0 : 1);
