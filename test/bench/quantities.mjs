// How fast is the language of quantities? node test/bench/quantities.mjs reads 10,000 texts, the labelled ones over and over; the aim is one second.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const outfile = path.join(root, '.cache', `bench-quantities-${process.pid}.mjs`);
const TEXTS = 10_000;

const labelled = ['cases.json', 'independent.json'].flatMap((file) =>
  JSON.parse(readFileSync(path.join(root, 'test/language/quantity', file), 'utf8')),
);
const texts = Array.from({ length: TEXTS }, (_, at) => labelled[at % labelled.length]);

mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, 'src/language/quantity/index.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['opencc-js/*'],
  logLevel: 'error',
});
try {
  const { readQuantities } = await import(pathToFileURL(outfile).href);
  const read = () =>
    texts.reduce((sum, { text, year }) => sum + readQuantities(text, { year, date: null }).length, 0);
  read();
  const seconds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    read();
    return process.cpuUsage(start).user / 1_000_000;
  }).sort((one, two) => one - two)[2];
  console.log(
    `quantities: ${TEXTS} texts, ${read()} quantities in ${seconds.toFixed(2)} s of processor time`,
  );
} finally {
  rmSync(outfile, { force: true });
}
