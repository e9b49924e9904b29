// npm run build [-- --base-url https://…] [--office-js self|china|global] [--check-size]: the production bundle and its manifest in dist/.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPane } from './build-pane.mjs';
import { run } from './progress.mjs';
import { ensurePackages, root } from './setup.mjs';
import { manifestFaults } from './validate-manifest.mjs';

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string', default: 'https://localhost:3000' },
    'office-js': { type: 'string', default: 'self' },
    'check-size': { type: 'boolean', default: false },
  },
});

await ensurePackages();

const baseUrl = values['base-url'].replace(/\/+$/, '');
if (!/^https:\/\/[^/\s]+/.test(baseUrl)) {
  console.error(`--base-url 要写完整的 https 网址，现在是“${baseUrl}”。`);
  process.exit(2);
}

const dist = path.join(root, 'dist');
await buildPane({ outDir: dist, officeJs: values['office-js'] });
mkdirSync(dist, { recursive: true });
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(
  'https://localhost:3000',
  baseUrl,
);
writeFileSync(path.join(dist, 'manifest.xml'), manifest);
// SharePoint's add-in catalogs know no ribbon buttons: the same add-in with its pane alone.
writeFileSync(
  path.join(dist, 'manifest-pane.xml'),
  manifest.replace(/\s*<VersionOverrides[\s\S]*<\/VersionOverrides>/, ''),
);
for (const name of ['manifest.xml', 'manifest-pane.xml']) {
  const faults = manifestFaults(readFileSync(path.join(dist, name), 'utf8'), () => null);
  if (faults.length === 0) continue;
  console.error(`${name}: ${faults.join('; ')}`);
  process.exit(1);
}
console.log(`dist/ 已生成，加载项网址 ${baseUrl}（manifest.xml 在其中；只有窗格的是 manifest-pane.xml）`);

if (values['check-size']) {
  // The room of deadlines is measured by itself, too.
  await import('./deadline-size.mjs');
  const limits = ['node_modules/size-limit/bin.js', '--config', '.config/size-limit.json'];
  const { code, output } = await run('size-limit', process.execPath, limits, { cwd: root });
  console.log(output.trim());
  process.exit(code);
}
