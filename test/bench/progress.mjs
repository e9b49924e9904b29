// How fast are progress entries understood: parts, set phrases, dates and figures of 10,000 different ones? The limit is two seconds of processor time.
// node test/bench/progress.mjs

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const texts = ['cases', 'independent'].flatMap((name) =>
  JSON.parse(readFileSync(path.join(root, `test/language/progress/corpus/${name}.json`), 'utf8')).entries.map(
    ({ text }) => text,
  ),
);
const COUNT = 10_000;
const LIMIT = 2;
const outfile = path.join(root, '.cache', `bench-progress-${process.pid}.mjs`);

mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  stdin: {
    contents: "export * from './src/language/progress'; export * from './src/language/quantity';",
    resolveDir: root,
    loader: 'ts',
  },
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['opencc-js/*'],
  logLevel: 'error',
});
const { readProgress, reportingPeriod, workDays, copyKey, readQuantities, matchFigures } = await import(
  pathToFileURL(outfile).href
);
rmSync(outfile, { force: true });

const asOf = '2022-12-31';
const period = reportingPeriod('截至12月底', { asOf, year: 2022 });
const targets = readQuantities('县域内住院量占比达到85%以上', { year: 2022, date: null });
const understand = (text) => {
  const { clauses } = readProgress(text);
  const figures = readQuantities(text, { year: 2022, date: null });
  return [workDays(clauses, period, asOf), copyKey(text), matchFigures(targets, figures)];
};

/** Different texts: nothing is answered from memory. */
const entries = Array.from(
  { length: COUNT },
  (_none, at) => `${texts[at % texts.length]}第${at}批名单已公示。`,
);
for (const text of entries.slice(0, 500)) understand(text);
const start = process.cpuUsage();
for (const text of entries) understand(text);
const seconds = process.cpuUsage(start).user / 1_000_000;
const characters = entries.reduce((sum, { length }) => sum + length, 0);
console.log(
  `${COUNT} entries (${Math.round(characters / COUNT)} characters each) in ${seconds.toFixed(2)} s of processor time; the limit is ${LIMIT} s`,
);
process.exitCode = seconds > LIMIT ? 1 : 0;
