// The rule catalogue is whole: every rule has its file, words, examples, test and page, they share one name, and the pages are up to date.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRules } from './load-rules.mjs';
import { ensurePackages, root } from './setup.mjs';

await ensurePackages();
const { rules, ruleExamples, ruleTexts, ruleAbout, rulesInBook, pageIds, rulePage, ruleList } =
  await loadRules();
const faults = [];
const fault = (id, what) => faults.push(`${id}: ${what}`);
const ids = rules.map(({ id }) => id);

ids
  .filter((id, place) => ids.indexOf(id) !== place)
  .forEach((id) => fault(id, 'stands twice in the lists of src/rules'));
if (rulesInBook !== ids.length)
  fault('src/rules/rulesInBook.ts', `says ${rulesInBook}, and there are ${ids.length}`);
for (const rule of rules) checkRule(rule);
for (const id of pageIds) checkPage(`${id}.md`, rulePage(id));
checkPage('README.md', ruleList());
for (const [folder, ending] of [
  ['src/rules', '.ts'],
  ['src/rules', '.examples.ts'],
  ['src/messages/zh-CN/rules', '.ts'],
  ['test/rules', '.test.ts'],
  ['docs/rules', '.md'],
]) {
  for (const id of ruleFiles(folder, ending))
    if (!ids.includes(id)) fault(id, `${folder}/${id}${ending} belongs to no rule of the lists of src/rules`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${ids.length} rules, each with examples, words, test and page`);

function checkRule({ id, messages, words: own }) {
  const examples = ruleExamples[id] ?? { pass: [], fail: [] };
  for (const file of [
    `src/rules/${id}.ts`,
    `src/rules/${id}.examples.ts`,
    `src/messages/zh-CN/rules/${id}.ts`,
    `test/rules/${id}.test.ts`,
  ]) {
    if (!existsSync(path.join(root, file))) fault(id, `${file} is missing`);
  }
  if (examples.pass.length === 0) fault(id, 'has no passing example');
  if (examples.fail.length === 0) fault(id, 'has no failing example');
  const shown = new Set(examples.fail.flatMap(({ findings }) => findings.map(({ message }) => message)));
  const words = ruleTexts[id];
  if (own !== words) fault(id, 'has other words than src/messages/zh-CN/rules/index.ts gives it');
  if (!words?.name) fault(id, 'has no name in its messages');
  if (!ruleAbout[id]) fault(id, 'has no description in src/messages/zh-CN/rules/about.ts');
  for (const message of Object.keys(messages)) {
    if (!shown.has(message)) fault(id, `message ${message} stands in no failing example`);
    const { title, template, why, todo } = words?.messages[message] ?? {};
    if (!title || !template || !why || !todo) fault(id, `message ${message} lacks words`);
  }
  for (const message of Object.keys(words?.messages ?? {}))
    if (!(message in messages)) fault(id, `words of ${message} are used nowhere`);
}

function checkPage(name, expected) {
  const file = path.join(root, 'docs/rules', name);
  if (!existsSync(file)) return fault(name, 'has no page: run npm run rule-pages');
  if (readFileSync(file, 'utf8') !== expected) fault(name, 'page is out of date: run npm run rule-pages');
}

/** Ids (`family/name`) of the files of one kind, whatever depth other files stand at. */
function ruleFiles(folder, ending) {
  const families = new Set(ids.map((id) => id.split('/')[0]));
  return [...families].flatMap((family) => {
    const place = path.join(root, folder, family);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter(
        (name) => name.endsWith(ending) && /^[a-z]+(-[a-z]+)*\./.test(name) && !isCompanion(name, ending),
      )
      .map((name) => `${family}/${name.slice(0, -ending.length)}`);
  });
}

/** `typo.examples.ts` is no rule of that name. */
function isCompanion(name, ending) {
  return ending === '.ts' && name.endsWith('.examples.ts');
}
