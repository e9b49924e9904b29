// npm run rule-pages: writes docs/rules, one page a rule and the list of them, from metadata and messages; nothing there is written by hand.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadRules } from './load-rules.mjs';
import { ensurePackages, root } from './setup.mjs';

await ensurePackages();
const { pageIds, rulePage, ruleList } = await loadRules();
const folder = path.join(root, 'docs/rules');

for (const old of pagesIn(folder)) if (!pageIds.includes(old)) rmSync(path.join(folder, `${old}.md`));
for (const id of pageIds) {
  const file = path.join(folder, `${id}.md`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, rulePage(id));
}
writeFileSync(path.join(folder, 'README.md'), ruleList());
console.log(`docs/rules: ${pageIds.length} pages`);

/** Ids of the pages that are there. */
function pagesIn(place) {
  mkdirSync(place, { recursive: true });
  return readdirSync(place, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -3));
}
