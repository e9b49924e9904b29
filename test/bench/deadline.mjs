// How fast and how right is the deadline language beside other libraries, on the same strings? Opponents that are not installed are left out.
// node test/bench/deadline.mjs — one process, median of several rounds; every library is counted right by the last day alone, in its favour.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);
const cases = JSON.parse(readFileSync(path.join(root, 'test/language/deadline/cases.json'), 'utf8'));
const ROUNDS = 7;

const day = (date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** Each contestant: the last day it reads in a case, or null. */
async function contestants() {
  const { parseDeadline, findDeadlines, latestDay } = await ours();
  const list = [
    [
      'duty-table',
      ({ raw, mode, year, date }) =>
        latestDay((mode === 'cell' ? parseDeadline : findDeadlines)(raw, { year, date })),
    ],
  ];
  const chrono = optional('chrono-node');
  if (chrono) {
    list.push([
      'chrono-node zh.hans',
      ({ raw, date }) => {
        const found = chrono.zh.hans.parse(raw, new Date(`${date}T00:00:00`)).at(-1);
        return found ? day((found.end ?? found.start).date()) : null;
      },
    ]);
  }
  const recognizers = optional('@microsoft/recognizers-text-date-time');
  if (recognizers) {
    list.push([
      'recognizers-text',
      ({ raw, date }) => {
        const found = recognizers.recognizeDateTime(raw, 'zh-cn', 0, new Date(`${date}T00:00:00`)).at(-1);
        const value = found?.resolution?.values?.at(-1);
        return (value?.end ?? value?.value ?? null)?.slice(0, 10) ?? null;
      },
    ]);
  }
  return list;
}

function optional(name) {
  try {
    return require(name);
  } catch {
    return null;
  }
}

async function ours() {
  const outfile = path.join(root, '.cache', `bench-deadline-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(root, 'src/language/deadline/index.ts')],
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

const lastDay = ({ expected }) =>
  expected
    .map(({ end }) => end)
    .filter((end) => end !== null)
    .sort()
    .at(-1) ?? null;

/** Strings a second of processor time, over whole passes of all cases; what else the machine does does not count. */
function rate(read) {
  const start = process.cpuUsage();
  const seconds = () => process.cpuUsage(start).user / 1_000_000;
  let count = 0;
  do for (const each of cases) count += read(each) === undefined ? 0 : 1;
  while (seconds() < 0.3);
  return count / seconds();
}

const median = (values) => [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? 0;

const rows = (await contestants()).map(([name, read]) => ({
  name,
  read,
  right: cases.filter((each) => read(each) === lastDay(each)).length,
  rates: [],
}));
for (const { read } of rows) rate(read);
for (let round = 0; round < ROUNDS; round++) for (const { read, rates } of rows) rates.push(rate(read));
const own = median(rows[0].rates);
for (const { name, right, rates } of rows) {
  const speed = median(rates);
  console.log(
    `${name}: ${right} of ${cases.length} last days right, ${Math.round(speed)} strings a second, duty-table is ${(own / speed).toFixed(1)} times as fast`,
  );
}
