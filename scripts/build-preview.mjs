// What `npm start` serves, in .cache/preview/<hash of everything it is made of>: built once per content.

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildPane } from './build-pane.mjs';
import { run } from './progress.mjs';
import { root } from './setup.mjs';

const EXAMPLE = 'seeds/000-shapotou-filled.xlsx';
/** Builds kept in the cache. */
const KEPT = 4;
const SOURCES = [
  'src',
  'assets',
  'webpack.config.js',
  'package-lock.json',
  'scripts/build-pane.mjs',
  'scripts/build-preview.mjs',
  EXAMPLE,
];

/** Builds page and production pane when anything has changed; answers the folder to serve. */
export async function buildPreview({ log = console.error } = {}) {
  const cache = path.join(root, '.cache/preview');
  const folder = path.join(cache, contentHash());
  mkdirSync(cache, { recursive: true });
  const claim = `${folder}.claim`;
  while (!existsSync(folder)) {
    if (!claimed(claim)) {
      // Another process is at it.
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      if (!existsSync(folder)) await make(folder, log);
    } finally {
      rmSync(claim, { force: true });
    }
    forgetOldest(cache);
  }
  return folder;
}

async function make(folder, log) {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  await Promise.all([buildPane({ outDir: path.join(making, 'pane'), log }), buildPage(making, log)]);
  putFrameScript(making);
  renameSync(making, folder);
}

/** Only one process builds; the claim of one that ended without finishing is void. */
function claimed(claim) {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(claim)) rmSync(claim, { force: true });
    return false;
  }
}

function isAlive(claim) {
  try {
    process.kill(Number(readFileSync(claim, 'utf8')) || process.pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Keeps the last few builds: an older page may still be open. */
function forgetOldest(cache) {
  const age = (name) => statSync(path.join(cache, name)).mtimeMs;
  const folders = readdirSync(cache).filter((name) => !/\.(?:making|claim)$/.test(name));
  const oldest = folders.sort((a, b) => age(b) - age(a)).slice(KEPT);
  for (const name of oldest) rmSync(path.join(cache, name), { recursive: true, force: true });
}

/** The page with the embedded spreadsheet: esbuild, never part of the add-in. */
async function buildPage(folder, log) {
  const page = path.join(root, 'src/preview/page');
  const options = {
    entryPoints: [path.join(page, 'page.ts'), path.join(page, 'page.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
    logLevel: 'error',
  };
  const call = `require('esbuild').build(${JSON.stringify(options)}).catch(() => process.exit(1))`;
  const { code, output, seconds } = await run('esbuild', process.execPath, ['-e', call], { cwd: root, log });
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
  copyFileSync(path.join(page, 'index.html'), path.join(folder, 'index.html'));
  copyFileSync(path.join(root, EXAMPLE), path.join(folder, 'example.xlsx'));
  log(`预览页已生成 (preview page built, ${seconds} s)`);
}

/** The one script before office.js, which puts the simulated Excel where office.js looks for the real one. */
function putFrameScript(folder) {
  const pane = path.join(folder, 'pane');
  copyFileSync(path.join(root, 'src/preview/page/frame.js'), path.join(pane, 'frame.js'));
  const page = path.join(pane, 'taskpane.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(/<script[^>]*office\.js/, (tag) => `<script src="frame.js"></script>${tag}`),
  );
}

function contentHash() {
  const hash = createHash('sha256');
  const add = (place) => {
    const full = path.join(root, place);
    const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inner = path.join(place, entry.name);
      if (entry.isDirectory()) add(inner);
      else hash.update(inner).update(readFileSync(path.join(root, inner)));
    }
  };
  for (const source of SOURCES) {
    if (/\.\w+$/.test(source)) hash.update(source).update(readFileSync(path.join(root, source)));
    else add(source);
  }
  return hash.digest('hex').slice(0, 16);
}
