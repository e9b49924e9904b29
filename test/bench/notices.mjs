// How long does a notice of 300 tasks take to be read? The texts of the four notices of seeds/ over and over, every task different by a running number.
// node test/bench/notices.mjs — one round to warm up, then the median of five, in processor time; one line a case.

import { build } from 'esbuild';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const ROUNDS = 5;
const LIMIT_MS = 1000;

const { importNotice, textBlocks } = await ours();
const clauses = [
  '（牵头单位：县卫健局；配合单位：县财政局、县人社局、县医保局，各乡镇人民政府；完成时限：2023年12月底前）',
  '（县发展改革局牵头，县自然资源局、县生态环境分局按职责分工负责，2023年9月底前完成）',
  '（责任单位：县教育局、县委编办，各街道办事处）',
];
const sentence =
  '完善工作机制，细化任务分工，到2023年底前建成县域紧密型共同体（含中医医疗机构），服务人口覆盖率达到85%以上，重点项目开工率不低于90%。';

/** Headings of thirty tasks each; `length` characters of text a task. */
function notice(tasks, length) {
  const lines = ['滨海县人民政府关于印发滨海县2023年重点工作任务分工的通知', '各乡镇人民政府、县直各部门：'];
  for (let task = 0; task < tasks; task++) {
    if (task % 30 === 0) lines.push(`${'一二三四五六七八九十'[task / 30]}、第${task / 30 + 1}类任务`);
    const text = `推进第${task + 1}项工作。${sentence.repeat(Math.ceil(length / sentence.length))}`;
    lines.push(`${task + 1}.${text}${clauses[task % clauses.length]}`);
  }
  return lines.join('\n');
}

const oneLine = (text) => text.replaceAll('\n', ' ');
let isFailed = false;
for (const [name, text] of [
  ['300 tasks', notice(300, 770)],
  ['300 tasks in one line', oneLine(notice(300, 770))],
  ['300 short tasks', notice(300, 60)],
]) {
  const times = [];
  let found = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    const { notice: read } = await importNotice({ name, blocks: textBlocks(text) });
    const { user, system } = process.cpuUsage(before);
    if (round > 0) times.push((user + system) / 1000);
    found = read.tasks.length;
  }
  const median = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  isFailed ||= median > LIMIT_MS || found !== 300;
  console.log(`${name}: ${text.length} characters, ${found} tasks, ${Math.round(median)} ms`);
}
process.exitCode = isFailed ? 1 : 0;

async function ours() {
  const folder = path.join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `notices-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `export { importNotice } from './src/jobs/importNotice'; export { textBlocks } from './src/workbook/textBlocks';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const loaded = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return loaded;
}
