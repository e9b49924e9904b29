// How long does a check of the whole rule book take beside loading the same workbook, and does it grow in proportion?
// node test/bench/check.mjs [--to 100000] — processor time, median of several rounds; tasks are those of the filled Shapotou table, over and over, each with words of its own.

import { build } from 'esbuild';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { Workbook } = createRequire(import.meta.url)('@cj-tech-master/excelts');
const SEED = 'seeds/000-shapotou-filled.xlsx';
const AS_OF = '2022-12-31';
const largest = Number(process.argv[process.argv.indexOf('--to') + 1]) || 10_000;
const sizes = [1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= largest);

const { openWorkbookFile, openTable, checkTable, rules, prepareSheets, compareTables } = await ours();
const seed = await opened(readFileSync(path.join(root, SEED)), openWorkbookFile);
const perTask = [];

for (const size of sizes) {
  const file = await bigWorkbook(size);
  const rounds = size > 10_000 ? 1 : 3;
  const loading = await median(rounds, async () => {
    await new Workbook().xlsx.load(file);
  });
  const sheets = await (await openWorkbookFile(file, 'big.xlsx')).workbook.readSheets();
  await prepareSheets(sheets);
  let question;
  const reading = await median(rounds, () => {
    const read = openTable(sheets);
    question = { ...read, sheet: sheets[0], asOf: AS_OF, state: 'issued' };
  });
  let report;
  const checking = await median(rounds, () => {
    report = checkTable(question, { rules });
  });
  const comparing = await median(rounds, () => void compareTables(question.table, question.table));
  perTask.push([size, (checking * 1000) / size]);
  console.log(
    `${size} tasks, ${report.findings.length} findings: library loads ${ms(loading)}, we read and understand ${ms(reading)}, check ${ms(checking)} (1/${(loading / checking).toFixed(1)} of loading), compare with the issued table ${ms(comparing)}`,
  );
}
console.log(`check, µs a task: ${perTask.map(([size, time]) => `${size}: ${time.toFixed(0)}`).join(', ')}`);

function ms(time) {
  return `${time.toFixed(0)} ms`;
}

/** Rows of the seed's table, repeated with a running number in each text. */
async function bigWorkbook(size) {
  const { tasks, groups } = seed;
  const book = new Workbook();
  const sheet = book.addWorksheet('责任分工');
  sheet.addRow(['沙坡头区深化医药卫生体制改革监测评价指标体系及责任分工（2022年）']);
  sheet.addRow([
    '序号',
    '主要任务',
    '任务内容',
    '国家指标要求与评价方法',
    '完成时限',
    '牵头单位',
    '配合单位',
    '进展情况',
    '完成情况',
  ]);
  for (let place = 0; place < size; place += 1) {
    const task = tasks[place % tasks.length];
    const turn = Math.floor(place / tasks.length) + 1;
    const own = (text) => (text === '' ? '' : `${text}（第${turn}片区）`);
    sheet.addRow([
      place + 1,
      groups[task.group]?.title ?? '',
      own(task.text.raw),
      task.indicator?.raw ?? '',
      task.deadline?.raw ?? '',
      task.lead?.raw ?? '',
      task.coop?.raw ?? '',
      own(task.progress[0]?.raw ?? ''),
      task.status[0]?.raw ?? '',
    ]);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function opened(data, open) {
  const sheets = await (await open(data, SEED)).workbook.readSheets();
  await prepareSheets(sheets);
  return openTable(sheets).table;
}

async function median(rounds, run) {
  const times = [];
  await run();
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
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
