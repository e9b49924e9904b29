// npm run new:rule family/name [--table]: the five files of a rule and its lines in the lists; `npm run check` names what is still to be written.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './setup.mjs';

const [id = '', flag] = process.argv.slice(2);
const target = flag === '--table' ? 'table' : 'task';
if (!/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(id) || (flag !== undefined && flag !== '--table')) {
  console.error(
    'Usage: npm run new:rule <family/name> [-- --table], for instance npm run new:rule deadline/too-long',
  );
  process.exit(2);
}

const [family = '', name = ''] = id.split('/');
const exported = `${family}${name.split('-').map(capital).join('')}`;
const files = {
  [`src/rules/${id}.ts`]: ruleSource(),
  [`src/rules/${id}.examples.ts`]: examplesSource(),
  [`src/messages/zh-CN/rules/${id}.ts`]: wordsSource(),
  [`test/rules/${id}.test.ts`]: testSource(),
  [`docs/rules/${id}.md`]: `# ${id}\n`,
};

const taken = Object.keys(files).filter((file) => existsSync(path.join(root, file)));
if (taken.length > 0) {
  console.error(`There already: ${taken.join(', ')}`);
  process.exit(2);
}
for (const [file, content] of Object.entries(files)) write(file, content);
addTo(`src/rules/${listOf(family)}.ts`, `import { ${exported} } from './${id}';`, `  ${exported},`, /\n\];/);
addTo(
  'src/rules/examples.ts',
  `import { ${exported}Examples } from './${id}.examples';`,
  `  '${id}': ${exported}Examples,`,
  /\n\};/,
);
addTo(
  'src/messages/zh-CN/rules/index.ts',
  `import { ${exported} } from './${id}';`,
  `  '${id}': ${exported},`,
  /\n {2}internal:/,
);
change('src/messages/zh-CN/rules/about.ts', /\n {2}internal:/, (found) => `\n  '${id}': '',${found}`);
change('src/rules/rulesInBook.ts', /\d+(?=;)/, (count) => String(Number(count) + 1));
console.log(
  `${Object.keys(files).join('\n')}\nwritten. Next: question, examples and check in the rule; its words; cases in its test; then npm run rule-pages.`,
);

function write(file, content) {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** The part of the book a family belongs to; a rule that needs less (src/rules/fetchedRules.ts) or more is moved by hand. */
function listOf(ofFamily) {
  if (ofFamily === 'official' || ofFamily === 'between') return 'comparisonRules';
  return ofFamily === 'progress' || ofFamily === 'status' ? 'entryRules' : 'tableRules';
}

function change(file, mark, to) {
  write(file, readFileSync(path.join(root, file), 'utf8').replace(mark, to));
}

/** The import behind the last one, the entry before `mark`. */
function addTo(file, importLine, entry, mark) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const lastImport = text.lastIndexOf('\nimport ');
  const lineEnd = text.indexOf('\n', lastImport + 1);
  const withImport = `${text.slice(0, lineEnd + 1)}${importLine}\n${text.slice(lineEnd + 1)}`;
  write(
    file,
    withImport.replace(mark, (found) => `\n${entry}${found}`),
  );
}

function ruleSource() {
  const type = target === 'table' ? 'TableRule' : 'TaskRule';
  return `// Which question does this rule answer, and which sentence of rules.md demands it?

import { ${exported} as words } from '../../messages/zh-CN/rules/${id}';
import type { ${type} } from '../Rule';

export const ${exported}: ${type} = {
  id: '${id}',
  target: '${target}',
  messages: { found: 'warning' },
  words,
  check: () => [],
};
`;
}

function examplesSource() {
  return `// Small tables that the rule ${id} keeps quiet about, and small tables with exactly its findings.

import { exampleTable } from '../exampleTable';
import type { RuleExamples } from '../RuleExample';

export const ${exported}Examples: RuleExamples = {
  pass: [exampleTable([{}, {}])],
  fail: [],
};
`;
}

function wordsSource() {
  return `// Words of the rule ${id}.

import type { RuleText } from '../../../RuleText';

export const ${exported}: RuleText = {
  name: '',
  messages: { found: { title: '', template: '', why: '', todo: '' } },
};
`;
}

function testSource() {
  return `import { ${exported} } from '../../../src/rules/${id}';
import { exampleTable } from '../../../src/rules/exampleTable';
import { testRule } from '../ruleTester';

testRule(${exported}, [['a table in order', exampleTable([{}, {}])]]);
`;
}

function capital(word) {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
