// How long does a check of the whole rule book take beside loading the same workbook, and does it grow in proportion?
// node test/bench/check.mjs [--to 100000] — processor time, median of several rounds; tasks are those of the filled Shapotou table, over and over:
// with words of their own at the end of each text or in each clause, or as they are. A round checks texts nobody has read before; then the same again after one entry was edited.
// The workbook looks like the issued one (its columns, merges, heights and styles); a plain one of nine columns without any style is the second line.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { officialWorkbook, plainWorkbook } from './check/bigWorkbook.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { Workbook } = createRequire(import.meta.url)('@cj-tech-master/excelts');
const SEED = 'seeds/000-shapotou-filled.xlsx';
const AS_OF = '2022-12-31';
const largest = Number(process.argv[process.argv.indexOf('--to') + 1]) || 10_000;
const sizes = [1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= largest);

const { openWorkbookFile, openTable, checkTable, rules, prepareSheets, compareTables } = await ours();
const seedFile = readFileSync(path.join(root, SEED));
const seed = await opened(seedFile, openWorkbookFile);
const seedBook = new Workbook();
await seedBook.xlsx.load(seedFile);
const looks = {
  official: (size) => officialWorkbook(Workbook, seedBook.worksheets[0], seed.tasks, size, true),
  'official without merges': (size) =>
    officialWorkbook(Workbook, seedBook.worksheets[0], seed.tasks, size, false),
  plain: (size) => plainWorkbook(Workbook, seed, size),
};
const perTask = [];

for (const size of sizes) {
  const rounds = size > 10_000 ? 1 : 3;
  for (const [look, workbook] of Object.entries(looks)) {
    if (look !== 'official without merges' && size !== 10_000) continue;
    const file = await workbook(size);
    const loading = await median(rounds, () => new Workbook().xlsx.load(file));
    const held = await question(file);
    const comparing = await median(rounds, () => compareTables(held.table, held.table));
    console.log(
      `${size} tasks, ${look}: library loads ${ms(loading)}, we read and understand ${ms(held.reading)}, compare with the issued table ${ms(comparing)}`,
    );
    const kinds = size === 10_000 ? { clauses, ends, asTheyAre } : { ends };
    for (const [kind, own] of Object.entries(kinds)) {
      const first = [];
      const again = [];
      let findings = 0;
      for (let round = 0; round <= rounds; round += 1) {
        const asked = await question(null, withWordsOfTheirOwn(held, own(round + 2)));
        first.push(await time(() => (findings = checkTable(asked, { rules }).findings.length)));
        const edited = await question(null, withOneEntryEdited(asked));
        again.push(await time(() => checkTable(edited, { rules })));
      }
      const [one, other] = [first, again].map((times) => middle(times.slice(1)));
      const part = (spent) => `${ms(spent)} (1/${(loading / spent).toFixed(1)} of loading)`;
      console.log(`  ${kind}: ${findings} findings, first check ${part(one)}, after one edit ${part(other)}`);
      if (kind === 'ends' && look === 'official without merges') perTask.push([size, (one * 1000) / size]);
    }
    if (size === 10_000 && look === 'plain') await lowerBound(held, loading);
  }
}
console.log(
  `first check, texts with ends of their own, µs a task: ${perTask.map(([size, time]) => `${size}: ${time.toFixed(0)}`).join(', ')}`,
);

/** Sixty rules that look at nothing, and the making of 13,557 findings by one that looks at nothing either. */
async function lowerBound(asked, loading) {
  const silent = rules.map((rule) => ({ ...rule, reads: undefined, check: () => [] }));
  const telling = rules.find(({ id }) => id === 'structure/text-missing');
  let left = 0;
  const reports = ({ text }) =>
    Array.from({ length: left-- > 0 ? 2 : 1 }, () => ({
      message: 'missing',
      at: { row: text.row, column: left + 3 },
      raw: '',
    }));
  const told = [{ ...telling, check: reports }];
  const empty = await median(3, () => checkTable(asked, { rules: silent }));
  const making = await median(3, () => {
    left = 3557;
    return checkTable(asked, { rules: told });
  });
  console.log(
    `  lower bound: ${silent.length} rules that do nothing ${ms(empty)}, 13,557 findings made ${ms(making)} (1/${(loading / (empty + making)).toFixed(1)} of loading together)`,
  );
}

/** Every clause is different, every text, or none. */
function clauses(round) {
  return (text, turn) =>
    text.replace(
      /(?=[，。；\n]|$)/g,
      `${String.fromCharCode(0x4e00 + ((turn * 7919 + round * 104729) % 20000))}片区${turn}号`,
    );
}
function ends(round) {
  return (text, turn) => `${text}（第${round * 100_000 + turn}片区）`;
}
function asTheyAre() {
  return (text) => text;
}

async function question(file, sheet) {
  const sheets =
    file === null ? [sheet] : await (await openWorkbookFile(file, 'big.xlsx')).workbook.readSheets();
  await prepareSheets(sheets);
  let read;
  const reading = await time(() => (read = openTable(sheets)));
  return { ...read, reading, sheet: sheets[0], asOf: AS_OF, state: 'issued' };
}

/** Texts and entries of each task with words of their own; each round of 32 tasks has a number. */
function withWordsOfTheirOwn({ sheet, table }, ownWords) {
  const cells = new Map(sheet.cells);
  table.tasks.forEach(({ row }, place) => {
    const turn = Math.floor(place / seed.tasks.length) + 1;
    for (const column of [table.columns.text, ...table.columns.progress.map((one) => one.column)]) {
      const key = row * 16_384 + column;
      const text = cells.get(key)?.text ?? '';
      if (text !== '') cells.set(key, { value: ownWords(text, turn), text: ownWords(text, turn) });
    }
  });
  return { ...sheet, cells };
}

/** The twentieth task's last entry, typed anew. */
function withOneEntryEdited({ sheet, table }) {
  const cells = new Map([...sheet.cells].map(([key, cell]) => [key, { ...cell }]));
  const key = table.tasks[19].row * 16_384 + table.columns.progress.at(-1).column;
  cells.set(key, { value: '已印发实施方案，完成3家单位验收。', text: '已印发实施方案，完成3家单位验收。' });
  return { ...sheet, cells };
}

function ms(time) {
  return `${time.toFixed(0)} ms`;
}

async function opened(data, open) {
  const sheets = await (await open(data, SEED)).workbook.readSheets();
  await prepareSheets(sheets);
  return openTable(sheets).table;
}

async function median(rounds, run) {
  const times = [];
  await run();
  for (let round = 0; round < rounds; round += 1) times.push(await time(run));
  return middle(times);
}

async function time(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function middle(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

async function ours() {
  const outfile = path.join(root, '.cache', `bench-check-${process.pid}.mjs`);
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    stdin: {
      contents: [
        "export { openWorkbookFile } from './src/workbook/file';",
        "export { openTable } from './src/jobs/openTable';",
        "export { prepareSheets } from './src/jobs/prepareReading';",
        "export { checkTable } from './src/jobs/check';",
        "export { compareTables } from './src/table/compare';",
        "export { rules } from './src/rules';",
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
