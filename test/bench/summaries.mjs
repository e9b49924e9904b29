// How fast are all summary sheets planned for 10,000 tasks of 60 units, with texts that repeat and texts that all differ, and how long does LibreOffice take to recalculate them?
// node test/bench/summaries.mjs [--recalculate] — the house's own limits: 1.5 s in Node, 20 s in LibreOffice.

import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const TASKS = 10_000;
const UNITS = 60;
const ROUNDS = 3;
const OFFICE = 'soffice';

/** The jobs as the command line runs them, in one module. */
async function ours() {
  const folder = path.join(root, 'node_modules/.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'summaries.mjs');
  await build({
    stdin: {
      contents: [
        "export { summarize } from './src/jobs/summarize';",
        "export { summarySheets } from './src/summary';",
        "export { prepareSummary } from './src/summary/prepareSummary';",
        "export { exampleTable } from './test/summary/exampleTable';",
        "export { openWorkbookFile, writeWorkbookFile } from './src/workbook/file';",
        "export { openTable } from './src/jobs/openTable';",
      ].join('\n'),
      resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const entry = (place) =>
  place % 3 === 0
    ? ''
    : `主要做法：第${place}号方案已经印发，建成站点${place % 40}个。\n成效：服务群众${place}人次，办结率${60 + (place % 40)}%。\n存在问题：经费没有到位，人员不足。\n下一步：争取资金${place}万元。`;

/** No text twice, and none of an earlier round: what is remembered of a text helps nowhere. */
function tasks(round) {
  return Array.from({ length: TASKS }, (_, at) => at + round * TASKS).map((place) => ({
    group: [String(Math.floor((place % TASKS) / 40) + 1), `第${Math.floor((place % TASKS) / 40) + 1}类任务`],
    text: `第${place}项任务，完善工作机制，${'推进各项工作落实，'.repeat(6)}到2025年办结率达到${70 + (place % 30)}%以上。`,
    indicator: place % 2 ? `建成站点${place % 50}个以上` : '',
    deadline: '2022年底并长期坚持',
    deadlines: [{ end: `202${2 + (place % 4)}-12-31`, ongoing: place % 2 === 0 }],
    lead: [`单位${place % UNITS}`],
    coop: [`单位${(place + 7) % UNITS}`, `单位${(place + 19) % UNITS}`],
    progress: entry(place),
    status: ['', '已完成', '推进中', '长期坚持'][place % 4],
  }));
}

/** The filled Shapotou's tasks over and over, word for word: as many different texts as a real table of sections that copy each other. */
async function realisticTasks() {
  const bytes = readFileSync(path.join(root, 'seeds/000-shapotou-filled.xlsx'));
  const opened = await openWorkbookFile(bytes, 'seed.xlsx');
  const { table } = openTable(await opened.workbook.readSheets());
  return Array.from({ length: TASKS }, (_, place) => {
    const task = table.tasks[place % table.tasks.length];
    return {
      group: [String(Math.floor(place / 40) + 1), `第${Math.floor(place / 40) + 1}类任务`],
      text: task.text.raw,
      indicator: task.indicator?.raw ?? '',
      deadline: task.deadline?.raw ?? '',
      deadlines: task.deadlines,
      lead: [`单位${place % UNITS}`],
      coop: [`单位${(place + 7) % UNITS}`, `单位${(place + 19) % UNITS}`],
      progress: task.progress.at(-1)?.raw ?? '',
      status: task.status.at(-1)?.raw ?? '',
    };
  });
}

const { summarize, summarySheets, prepareSummary, exampleTable, writeWorkbookFile, ...readers } =
  await ours();
const { openWorkbookFile, openTable } = readers;

/** Time of computing, which other programs on the machine do not lengthen as they do the clock's. */
const spent = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
};

/** The sheets that read prose; the rest of the time is counting and laying out. */
const READING = ['指标对照', '问题清单'];
let plans = [];
for (const [title, made] of [
  ['texts repeat', await realisticTasks().then((list) => () => list)],
  ['all texts different', tasks],
]) {
  const times = [];
  const asOf = '2022-12-31';
  for (let round = 0; round < ROUNDS; round++) {
    const { table, source } = exampleTable(made(round));
    const before = performance.now();
    const { result, ms } = spent(() => summarize(table, { asOf, source }));
    plans = result;
    times.push(`${ms.toFixed(0)} (${(performance.now() - before).toFixed(0)})`);
  }
  console.log(
    `${TASKS} tasks, ${UNITS} units, ${title}: ${plans.length} sheets planned in ${times.join(', ')} ms of processor time (by the clock), the first time with nothing compiled yet (limit 1500)`,
  );
  const { table, source } = exampleTable(made(ROUNDS));
  const options = { asOf, source };
  const { result: input, ms: prepared } = spent(() => prepareSummary(table, options));
  console.log(`  tasks worked out: ${prepared.toFixed(0)} ms`);
  let reading = 0;
  let all = prepared;
  for (const { plan, applies } of summarySheets) {
    if (applies?.(input) === false) continue;
    const { result, ms } = spent(() => plan(input));
    all += ms;
    if (READING.includes(result.name)) reading += ms;
    console.log(`  ${result.name}: ${ms.toFixed(0)} ms, ${result.rows.length} rows`);
  }
  console.log(
    `  sheets that read prose: ${reading.toFixed(0)} of ${all.toFixed(0)} ms (${Math.round((reading / all) * 100)} %), everything else ${(all - reading).toFixed(0)} ms`,
  );
}

/** Recalculate on opening always (0) or never (1). */
const settings = (recalculates) =>
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  `<value>${recalculates ? 0 : 1}</value></prop></item></oor:items>`;

if (process.argv.includes('--recalculate')) {
  const folder = mkdtempSync(path.join(tmpdir(), 'duty-table-bench-'));
  const file = path.join(folder, 'book.xlsx');
  writeFileSync(file, await writeWorkbookFile(plans));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const user = path.join(folder, 'profile', 'user');
  mkdirSync(user, { recursive: true });
  const seconds = (recalculates) => {
    writeFileSync(path.join(user, 'registrymodifications.xcu'), settings(recalculates));
    const out = path.join(folder, 'out');
    const office = [OFFICE, profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file];
    const timed = spawnSync(
      'bash',
      ['-c', 'TIMEFORMAT="%U %S"; time "$@" > /dev/null 2>&1', '-', ...office],
      {
        encoding: 'utf8',
      },
    );
    return timed.stderr
      .trim()
      .split(' ')
      .reduce((sum, time) => sum + Number(time), 0);
  };
  seconds(false);
  const [without, all] = [seconds(false), seconds(true)];
  console.log(
    `LibreOffice opens, recalculates and saves it in ${all.toFixed(1)} s of processor time, without recalculating in ${without.toFixed(1)} s: recalculating takes ${(all - without).toFixed(1)} s (limit 20)`,
  );
  rmSync(folder, { recursive: true, force: true });
}
