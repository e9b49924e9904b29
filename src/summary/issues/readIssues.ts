// Which problems, and which next steps, do the entries tell? Word for word, from the parts that say so.

import { readProgress, type Clause, type ProgressPart } from '../../language/progress';
import { asText } from '../excelText';
import type { ReadEntry } from '../entryReader';
import type { SummaryTask } from '../SummaryTask';

/** What an entry says under 存在问题 and 下一步. */
export interface Issue {
  readonly task: SummaryTask;
  readonly problem: string;
  /** `''` when it tells none; null when it stands in the same part as the problem. */
  readonly next: string | null;
}

/** Tasks with a problem, and tasks that say there is none (存在问题：无). */
export interface Issues {
  readonly told: readonly Issue[];
  readonly none: readonly SummaryTask[];
}

/** 1. （一） 一是, at the end of what stands before a clause. */
const LIST_MARK = /(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.、．]|[一二三四五六七八九十]是|[①-⑳])\s*$/;
/** A heading that stands inside its first sentence (-存在问题：…). */
const HEADING =
  /^[\s\-—]*(?:[一二三四五六七八九十\d]{1,2}[、.．])?(?:(?:存在|主要|面临|当前|目前|的){0,3}(?:问题|困难)(?:[和与及、](?:问题|困难|不足|原因))?|下一步[^：:，,。；\n]{0,8})[：:\n]/;

/** In the order of the tasks; entries without a word on problems are in neither list. */
export function readIssues(tasks: readonly SummaryTask[], read: ReadEntry = readProgress): Issues {
  const told: Issue[] = [];
  const none: SummaryTask[] = [];
  const known = new Map<string, Told | null>();
  for (const task of tasks) {
    const text = asText(task.progress.value);
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = readEntry(text, read)));
    if (found?.isNone) none.push(task);
    else if (found) told.push({ task, problem: found.problem, next: found.next });
  }
  return { told, none };
}

type Told = Pick<Issue, 'problem' | 'next'> & { readonly isNone: boolean };

function readEntry(text: string, read: ReadEntry): Told | null {
  const { tellsProblem, clauses } = read(text);
  if (!tellsProblem) return null;
  const problem = partOf(text, clauses, 'problem') || toldSentences(text, clauses);
  if (problem === '') return null;
  const isTogether = clauses.some(({ headed }) => headed.includes('problem') && headed.includes('next'));
  const next = isTogether ? null : partOf(text, clauses, 'next');
  // 无, 没有 and the like are an answer, and no problem.
  return { problem, next, isNone: !read(`存在问题：${problem}`).hasReason };
}

/** The part under its headings, from behind the heading to the end of its last sentence; `''` without one. */
function partOf(text: string, clauses: readonly Clause[], part: ProgressPart): string {
  const isOfPart = ({ headed }: Clause): boolean =>
    headed.includes(part) && (part === 'problem' || !headed.includes('problem'));
  const pieces: string[] = [];
  clauses.forEach((clause, place) => {
    if (!isOfPart(clause) || (place > 0 && isOfPart(clauses[place - 1] ?? clause))) return;
    let last = place;
    while (clauses[last + 1] && isOfPart(clauses[last + 1] ?? clause)) last++;
    pieces.push(sliceOf(text, clauses, place, last));
  });
  return pieces.join('\n');
}

/** Without headings: the sentences that by themselves tell a problem. */
function toldSentences(text: string, clauses: readonly Clause[]): string {
  const pieces: string[] = [];
  clauses.forEach(({ sentence }, place) => {
    if (place > 0 && clauses[place - 1]?.sentence === sentence) return;
    let last = place;
    while (clauses[last + 1]?.sentence === sentence) last++;
    const told = sliceOf(text, clauses, place, last);
    if (readProgress(told).tellsProblem) pieces.push(told);
  });
  return pieces.join('\n');
}

/** Clauses `first` to `last` as printed: behind a heading, with list marks, to the closing mark. */
function sliceOf(text: string, clauses: readonly Clause[], first: number, last: number): string {
  const before = clauses[first - 1];
  const gapStart = before ? (before.at.at(-1) ?? 0) + 1 : 0;
  const gap = text.slice(gapStart, clauses[first]?.at[0] ?? 0);
  const headingEnd = Math.max(...[...'：:】]\n'].map((mark) => gap.lastIndexOf(mark))) + 1;
  const lead = headingEnd > 0 ? headingEnd : (LIST_MARK.exec(gap)?.index ?? gap.length);
  const end = (clauses[last]?.at.at(-1) ?? text.length - 1) + 1;
  const closing = /^[)）”」》]*[。；;！!？?]?/.exec(text.slice(end))?.[0].length ?? 0;
  return text
    .slice(gapStart + lead, end + closing)
    .replace(HEADING, '')
    .replace(/^[\s\-—]+|\s+$/g, '');
}
