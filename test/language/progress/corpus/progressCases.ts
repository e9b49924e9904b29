// Labelled progress entries as tables: each becomes a sheet with its task, the last period and the neighbour, and all rules check it.

import { check } from '../../../support/checkTable';
import type { RuleExample } from '../../../../src/rules/RuleExample';
import { exampleQuestion } from '../../../rules/ruleTester';
import officialTexts from './officialTexts.json';

type Label = boolean | string | null | undefined;

/** An entry of a labelled corpus (the labels: docs/quantities.md and the corpus' own note). */
export interface ProgressCase {
  readonly id: string;
  readonly task: {
    readonly seed: string;
    readonly index: number;
    readonly opening: string;
    readonly text?: string;
    readonly indicator?: string | null;
    readonly asksParts?: boolean;
    readonly deadline: string | null;
    readonly targets: readonly { readonly printed: string; readonly subject: string }[];
  };
  readonly asOf: string;
  readonly period: { readonly label: string };
  readonly status: string;
  readonly text: string;
  readonly context: {
    readonly previousPeriod: string | null;
    readonly neighbour: { readonly text: string } | null;
  };
  readonly labels: Readonly<Record<string, Label | object>>;
  readonly target_due: boolean | null;
  readonly doubt?: string;
}

/** Rule of each label. */
const ruleOfLabel: Readonly<Record<string, string>> = {
  missing: 'progress/missing',
  empty_words: 'progress/empty-words',
  copied: 'progress/copied',
  part_missing: 'progress/part-missing',
  figure_missing: 'progress/figure-missing',
  figure_short: 'progress/figure-short',
  wrong_period: 'progress/wrong-period',
  done_without_progress: 'status/done-without-progress',
  contradicts_progress: 'status/contradicts-progress',
  late_without_reason: 'status/late-without-reason',
  standing_closed: 'status/standing-closed',
  not_in_list: 'status/not-in-list',
  status_missing: 'status/missing',
};

const PARTS = '工作任务推进落实及进展情况（包括主要做法、成效和存在问题）';

/** The entry in a table of its document: seed 000's heading asks for the parts. */
function caseTable({ task, asOf, period, status, text, context }: ProgressCase): RuleExample {
  const official = (officialTexts as Record<string, { text: string; indicator: string }>)[
    `${task.seed}/${task.index}`
  ];
  const printed = task.targets.map((target) =>
    target.printed.includes(target.subject) ? target.printed : target.subject + target.printed,
  );
  const words = task.text ?? official?.text ?? [task.opening, ...printed].join('，');
  const isAsked = task.asksParts ?? task.seed === '000';
  const row = (no: string, duty: string, indicator: string, before: string, now: string, state: string) => [
    no,
    duty,
    indicator,
    task.deadline ?? '',
    '县卫健局',
    before,
    now,
    state,
  ];
  return {
    headings: [
      '序号',
      '任务内容',
      '指标要求',
      '完成时限',
      '牵头单位',
      '上期进展情况',
      `${period.label}${isAsked ? PARTS : '进展情况'}`,
      `${period.label}完成情况`,
    ],
    rows: [
      row('1', '加强组织领导和统筹协调', '', '', context.neighbour?.text ?? '召开全县调度会1次。', '推进中'),
      row('2', '落实经费保障和人员配备', '', '', '财政安排专项资金120万元。', '推进中'),
      row(
        '3',
        words,
        task.indicator ?? official?.indicator ?? '',
        context.previousPeriod ?? '',
        text,
        status,
      ),
    ],
    asOf,
  };
}

/** Rules that speak about the entry's own cells. */
function firedRules(entry: ProgressCase): ReadonlySet<string> {
  const example = caseTable(entry);
  const question = exampleQuestion(example);
  const year = Number(entry.period.label.slice(0, 4)) || 2022;
  const findings = check({ ...question, table: { ...question.table, year } });
  return new Set(findings.filter(({ row }) => row === 4).map(({ rule }) => rule));
}

/** Hits, false alarms and misses of one rule. */
export interface Score {
  readonly rule: string;
  readonly hits: readonly string[];
  readonly alarms: readonly string[];
  readonly misses: readonly string[];
}

/** How each rule does on the cases; what the labels leave open counts for nothing. */
export function score(cases: readonly ProgressCase[]): readonly Score[] {
  const fired = cases.map(firedRules);
  return Object.entries(ruleOfLabel).map(([label, rule]) => {
    const result = { rule, hits: [] as string[], alarms: [] as string[], misses: [] as string[] };
    cases.forEach((entry, place) => {
      const wanted = expectedOf(entry, label);
      const isFired = fired[place]?.has(rule) ?? false;
      if (wanted === null) return;
      if (wanted && isFired) result.hits.push(entry.id);
      else if (wanted) result.misses.push(entry.id);
      else if (isFired) result.alarms.push(entry.id);
    });
    return result;
  });
}

/** Null = either answer is right. */
function expectedOf(entry: ProgressCase, label: string): boolean | null {
  const value = entry.labels[label];
  if (label === 'copied') return value !== null && value !== false && value !== undefined;
  if (value === null || value === undefined) return null;
  const isOpen = label === 'figure_short' && value === true && entry.target_due === false;
  return isOpen ? null : value === true;
}

/** The scores as a table for people. */
export function scoreTable(scores: readonly Score[]): string {
  return scores
    .map(({ rule, hits, alarms, misses }) => {
      const [precision, recall] = rates({ rule, hits, alarms, misses });
      const names = [...alarms.map((id) => `+${id}`), ...misses.map((id) => `-${id}`)].join(' ');
      return `${rule.padEnd(30)} ${hits.length} hit, precision ${percent(precision)}, recall ${percent(recall)} ${names}`;
    })
    .join('\n');
}

/** Precision and recall; 1 where there was nothing to find or to say. */
export function rates({ hits, alarms, misses }: Score): readonly [number, number] {
  const of = (whole: number): number => (whole === 0 ? 1 : hits.length / whole);
  return [of(hits.length + alarms.length), of(hits.length + misses.length)];
}

function percent(rate: number): string {
  return `${Math.round(rate * 100)}%`;
}
