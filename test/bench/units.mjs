// How many unit lists a second does the reader read, and how many exactly, beside other ways to find names of a list? One process, interleaved rounds, medians.
// node test/bench/units.mjs — the others are given the lists in Simplified and every name that can occur; all are measured in processor time.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const data = JSON.parse(readFileSync(path.join(root, 'test/language/unit/cases.json'), 'utf8'));
const ROUNDS = 9;
const WARM_UP = 1.5;
const ROUND = 0.3;
const regions = { '000': '沙坡头区', '001': '临夏州', '002': '保康县', '003': '哈尔滨市', '004': '渝中区' };
const own = await ours();
await own.loadSimplifier();

/** Lists of one document each: what is printed, the names expected, and the words others may look up. */
const documents = [
  ...Object.entries(regions).map(([seed, region]) => ({
    set: '80 cases',
    reader: () => own.createUnitReader({ catalog: own.regionCatalog(region) }),
    words: Object.entries(data.catalog[seed]).flatMap(([short, forms]) =>
      forms.map((form) => ({ form, short })),
    ),
    lists: data.cases
      .filter((each) => each.seed === seed)
      .map(({ text, exp }) => ({ text, expected: exp.join(' ') })),
  })),
  ...own.lists.map(([rows, level, prefix]) => ({
    set: `${own.lists.reduce((sum, [each]) => sum + each.length, 0)} lists of other regions`,
    reader: () => own.createUnitReader({ catalog: level && own.emptyCatalog(level, prefix) }),
    words: [...new Set(rows.flatMap(([, names]) => names.split(' ')).filter((name) => name !== ''))].map(
      (form) => ({ form, short: form }),
    ),
    lists: rows.map(([text, expected]) => ({ text, expected })),
  })),
];
for (const { lists } of documents)
  for (const list of lists) list.simplified = own.normalForm(list.text, { blanks: 'keep' }).text;

const contestants = {
  'duty-table': ({ reader }) => {
    const read = reader();
    return ({ text }) =>
      read
        .read(text)
        .map((unit) => unit.short ?? unit.candidates[0]?.short ?? '')
        .join(' ');
  },
  'fuse.js': prepared(({ words }) => {
    const fuse = new Fuse(words, { keys: ['form'], threshold: 0.4 });
    return bySeparators((piece) => fuse.search(piece, { limit: 1 })[0]?.item.short);
  }),
  fuzzysort: prepared(({ words }) => {
    const targets = words.map((word) => ({ ...word, target: fuzzysort.prepare(word.form) }));
    return bySeparators((piece) => fuzzysort.go(piece, targets, { key: 'target', limit: 1 })[0]?.obj.short);
  }),
  'longest match': prepared(({ words }) => {
    const longestFirst = [...words].sort((one, two) => two.form.length - one.form.length);
    return ({ simplified }) => {
      const found = [];
      for (let at = 0; at < simplified.length;) {
        const word = longestFirst.find(({ form }) => simplified.startsWith(form, at));
        if (word) found.push(word.short);
        at += word?.form.length ?? 1;
      }
      return found.join(' ');
    };
  }),
};

/** Made once for a document, whatever the number of passes. */
function prepared(make) {
  const made = new Map();
  return (document) => {
    if (!made.has(document)) made.set(document, make(document));
    return made.get(document);
  };
}

/** Libraries that look up one name: the list is cut at blanks and separators for them. */
function bySeparators(find) {
  return ({ simplified }) =>
    simplified
      .split(/[\s、，,；;/|]+/)
      .filter((piece) => piece !== '')
      .map(find)
      .filter((short) => short !== undefined)
      .join(' ');
}

async function ours() {
  const outfile = path.join(root, '.cache', `bench-units-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  const names = ['national', 'provincial', 'city', 'county', 'livelihood', 'inspection', 'services', 'rough'];
  const contents = `
    export { createUnitReader } from './src/language/unit';
    export { emptyCatalog, regionCatalog } from './src/catalog';
    import './src/catalog/regions';
    export { loadSimplifier, normalForm } from './src/language/text';
    ${names.map((name) => `import { ${name} } from './test/language/unit/lists/${name}';`).join('\n')}
    export const lists = [[national, 'nation'], [provincial, 'province'], [city, 'prefecture'], [county, 'county'],
      [livelihood, 'county', '区'], [inspection, 'prefecture'], [services, 'county', '市'], [rough, 'county']];`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['opencc-js/*'],
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

/**
 * Lists a second of processor time over whole passes. What a desk prepares once for a catalog stands ready for everybody: our index of the
 * catalog, the others' indexes of their words. Our reader is made anew for each pass, so that no list is remembered from the pass before.
 */
function rate(make, docs, least) {
  const start = process.cpuUsage();
  const seconds = () => process.cpuUsage(start).user / 1_000_000;
  let count = 0;
  do {
    for (const document of docs) {
      const read = make(document);
      for (const list of document.lists) count += read(list) === undefined ? 0 : 1;
    }
  } while (seconds() < least);
  return count / seconds();
}

const median = (values) => [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

for (const set of new Set(documents.map((document) => document.set))) {
  const docs = documents.filter((document) => document.set === set);
  const rows = Object.entries(contestants).map(([name, make]) => ({ name, make, rates: [] }));
  for (const { make } of rows) rate(make, docs, WARM_UP);
  for (let round = 0; round < ROUNDS; round++)
    for (const { make, rates } of rows) rates.push(rate(make, docs, ROUND));
  const first = median(rows[0].rates);
  for (const { name, make, rates } of rows) {
    const exact = docs.flatMap((document) => {
      const read = make(document);
      return document.lists.filter((list) => read(list) === list.expected);
    }).length;
    const speed = median(rates);
    console.log(
      `${set}, ${name}: ${exact} exact, ${Math.round(speed)} lists a second, duty-table is ${(first / speed).toFixed(1)} times as fast`,
    );
  }
}

const [foreign] = documents;
for (const [name, make] of Object.entries(contestants)) {
  const read = name === 'duty-table' ? null : make(foreign);
  const reader = foreign.reader();
  const accepted = data.foreign.names.filter((text) =>
    read ? read({ text, simplified: text }) !== '' : reader.read(text).some(({ id }) => id !== null),
  );
  console.log(
    `${data.foreign.names.length} foreign names, ${name}: ${accepted.length} taken for a listed unit`,
  );
}
