// Writes docs/quantities.md from the forms of the quantity language and the seed documents; nothing there is written by hand.

import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages, root } from './setup.mjs';

/** Seed tables as workbooks, and notices as text with their year. */
const TABLES = [
  ['000', '000-shapotou.xlsx'],
  ['004', '004-yuzhong-list.xlsx'],
];
const NOTICES = [
  ['001', '001_e6eedb2b25cb104a.txt', 2021],
  ['002', '002_020c58ca6065c7ae.txt', 2017],
  ['003', '003_d2b59fd790b2730b.txt', 2017],
];

/** The tasks of a table: text, indicator. */
function tableTasks([document, file]) {
  const duty = path.join(root, 'scripts/duty.mjs');
  const out = execFileSync(process.execPath, [duty, 'read', path.join(root, 'seeds', file), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { year, tasks } = JSON.parse(out);
  return tasks.map(({ no, text, indicator }) => ({
    document,
    task: `${no ?? ''} ${opening(text)}`.trim(),
    texts: [text, indicator ?? ''],
    year,
  }));
}

/** The numbered paragraphs of a notice; a sentence is a text. */
function noticeTasks([document, file, year]) {
  const tasks = [];
  for (const line of readFileSync(path.join(root, 'seeds', file), 'utf8').split('\n')) {
    const mark = /^\s*(\d{1,2}\.|[(（][一二三四五六七八九十]+[)）])\s*/.exec(line);
    if (mark || tasks.length === 0) {
      tasks.push({
        document,
        task: `${mark?.[1] ?? ''} ${opening(line.slice(mark?.[0].length ?? 0))}`.trim(),
        texts: [line],
        year,
      });
    } else tasks.at(-1).texts.push(line);
  }
  return tasks;
}

const opening = (text) =>
  text
    .replace(/[（(][a-zü]+[)）]|\s/g, '')
    .split(/[。，,;；]/)[0]
    .slice(0, 18);

await ensurePackages();
const outfile = path.join(root, '.cache', `quantity-page-${process.pid}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  stdin: {
    contents:
      "export { quantityPage } from './language/quantity/quantityPage'; export { loadSimplifier } from './language/text';",
    resolveDir: path.join(root, 'src'),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: ['opencc-js/*'],
  logLevel: 'error',
});
try {
  const { quantityPage, loadSimplifier } = await import(pathToFileURL(outfile).href);
  await loadSimplifier();
  const tasks = [...TABLES.map(tableTasks), ...NOTICES.map(noticeTasks)].flat();
  tasks.sort((one, two) => one.document.localeCompare(two.document));
  writeFileSync(path.join(root, 'docs/quantities.md'), quantityPage(tasks));
  console.log('docs/quantities.md');
} finally {
  rmSync(outfile, { force: true });
}
