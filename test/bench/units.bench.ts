// How many unit lists a second does the reader read, and how many exactly, beside plain longest match? Run: node -r @swc-node/register test/bench/units.bench.ts

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionCatalog } from '../../src/catalog';
import { createUnitReader } from '../../src/language/unit';
import { loadSimplifier } from '../../src/language/text';
import type cases from '../language/unit/cases.json';

const data = JSON.parse(readFileSync(join(__dirname, '../language/unit/cases.json'), 'utf8')) as typeof cases;

const regions: Readonly<Record<string, string>> = {
  '000': '沙坡头区',
  '001': '临夏州',
  '002': '保康县',
  '003': '哈尔滨市',
  '004': '渝中区',
};
const ROUNDS = 50;

type Read = (seed: string, text: string) => (string | null)[];

async function main(): Promise<void> {
  await loadSimplifier();
  const readers = new Map(
    Object.entries(regions).map(([seed, region]) => [
      seed,
      createUnitReader({ catalog: regionCatalog(region) }),
    ]),
  );
  measure('unit reader', (seed, text) =>
    (readers.get(seed)?.read(text) ?? []).map((unit) => unit.short ?? unit.candidates[0]?.short ?? null),
  );
  const words = new Map(
    Object.entries(data.catalog).map(([seed, units]) => [
      seed,
      Object.entries(units).flatMap(([short, forms]) => forms.map((form): [string, string] => [form, short])),
    ]),
  );
  measure('longest match', (seed, text) => longestMatch(text, words.get(seed) ?? []));
}

function measure(name: string, read: Read): void {
  const exact = data.cases.filter(({ seed, text, exp }) => read(seed, text).join() === exp.join()).length;
  const begin = performance.now();
  for (let round = 0; round < ROUNDS; round++) for (const { seed, text } of data.cases) read(seed, text);
  const seconds = (performance.now() - begin) / 1000;
  const rate = Math.round((ROUNDS * data.cases.length) / seconds);
  console.log(`${name}: ${exact} of ${data.cases.length} exact, ${rate} lists a second`);
}

function longestMatch(text: string, words: readonly [string, string][]): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    const fitting = words
      .filter(([form]) => text.startsWith(form, at))
      .sort((a, b) => b[0].length - a[0].length);
    const [form, short] = fitting[0] ?? ['', ''];
    if (short !== '') found.push(short);
    at += form.length || 1;
  }
  return found;
}

void main();
