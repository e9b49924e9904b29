// Makes a bare machine ready: the npm packages of the lockfile, and, for the tests, browser, office and a Chinese font.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './progress.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the tests need beside Node: how to see that it is there, and Debian's package for it. */
const systemTools = [
  { name: 'Chromium', debian: 'chromium', isThere: () => existsSync('/usr/bin/chromium') },
  {
    name: 'LibreOffice Calc',
    debian: 'libreoffice-calc',
    isThere: () => existsSync('/usr/bin/soffice') && existsSync('/usr/lib/libreoffice/program/libsclo.so'),
  },
  {
    name: '中文字体 Noto CJK',
    debian: 'fonts-noto-cjk',
    isThere: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];

/** Stops with one sentence when Node is too old to run anything here. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。(Node.js 20.19 or newer is needed.)`,
  );
  process.exit(2);
}

/** Installs the lockfile's packages when they are missing or of other versions; exits with npm's own words when that fails. */
export async function ensurePackages({ log = console.error } = {}) {
  requireNode();
  if (packagesAreCurrent()) return;
  log('安装 npm 包 (installing npm packages) …');
  // Not `npm ci`: it refuses a lockfile that does not list the optional packages of other platforms.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = await run('npm install', 'npm', args, { cwd: root, log });
  if (done.code === 0) return log(`npm 包已就绪 (packages ready, ${done.seconds} s)`);
  console.error(`npm install 失败：\n${done.output}`);
  process.exit(done.code);
}

/** Every package of the lockfile is installed in its version (those of other platforms aside). */
function packagesAreCurrent() {
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(
    ([place, { version, optional }]) => place === '' || optional || have[place]?.version === version,
  );
}

/** Installs missing system tools with apt-get when root; otherwise says in one sentence what to install, and exits. */
export async function ensureSystemTools({ log = console.error } = {}) {
  const missing = systemTools.filter((tool) => !tool.isThere());
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.debian);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `测试还需要：${missing.map((tool) => tool.name).join('、')}。请由管理员执行 apt-get install ${packages.join(' ')} 后重试。`,
    );
    process.exit(2);
  }
  log(`安装测试工具 (installing ${packages.join(', ')}) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get update', 'apt-get', ['update', '-q'], { log, env });
  const done = await run(
    'apt-get install',
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { log, env },
  );
  if (done.code !== 0) {
    console.error(`apt-get install 失败：\n${done.output.slice(-2000)}`);
    process.exit(done.code);
  }
  log(`测试工具已就绪 (tools ready, ${done.seconds} s)`);
}
