// How a rule's report becomes a finding that explains itself: place, task, unit and rendered sentences.

import { fill, type MessageData } from '../messages/fill';
import { findingWords } from '../messages/zh-CN/rules/words';
import { headingText } from '../table/header/headingText';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import { cellAddress } from '../workbook/address';
import { cellAt } from '../workbook/SheetSnapshot';
import type { Finding } from './Finding';
import type { Report } from './Report';
import type { Rule } from './Rule';
import type { RuleContext } from './RuleContext';

/** The finding of a report; throws when the rule or its messages do not know the message (the runner makes that an `internal` finding). */
export function toFinding(
  rule: Rule,
  printed: Report,
  task: UnderstoodTask | null,
  context: RuleContext,
): Finding {
  const report = atItsCell(printed, context);
  const severity = rule.messages[report.message];
  const words = rule.words.messages[report.message];
  if (!severity || !words) throw new Error(`${rule.id}: ${report.message}`);
  const raw = report.raw ?? printedAt(report, context);
  const cell = report.at && cellAddress(report.at.row, report.at.column);
  const data = { ...suppliedData(report, task, context, raw, cell), ...report.data };
  return {
    rule: rule.id,
    severity,
    messageId: report.message,
    data,
    message: fill(words.template, data),
    why: fill(words.why, data),
    todo: fill(words.todo, data),
    taskIndex: task?.index ?? null,
    task: task && context.facts.taskKey(task.index),
    row: task?.row ?? report.at?.row ?? null,
    no: task?.no ?? null,
    unit: report.unit ?? (task && answerable(task)),
    cell,
    raw,
    span: report.span ?? null,
    repairs: report.repairs ?? [],
    waived: null,
    baseline: false,
  };
}

/** A blank under a merge is not a cell of its own: whoever fills it in writes to the merged cell. */
function atItsCell(report: Report, { facts }: RuleContext): Report {
  return report.at ? { ...report, at: facts.cellOf(report.at) } : report;
}

/** Blanks that every message may use. */
function suppliedData(
  report: Report,
  task: UnderstoodTask | null,
  context: RuleContext,
  raw: string,
  cell: string | null,
): MessageData {
  const heading = report.at && context.table.headings.get(report.at.column);
  return {
    cell: cell ?? '',
    text: onOneLine(raw),
    heading: headingText(heading ?? '').words,
    task: task ? taskLabel(task) : '',
  };
}

/** How a sentence calls a task: by its number, else by its row. */
export function taskLabel({ no, row }: Pick<UnderstoodTask, 'no' | 'row'>): string {
  if (no === null) return fill(findingWords.taskWithoutNumber, { row });
  const isPlain = /^[\d０-９一二三四五六七八九十百.．\-（）()]+$/.test(no);
  return fill(isPlain ? findingWords.task : findingWords.taskByName, { no });
}

/** A line break inside a Chinese phrase is no blank (2022年⏎6月底). */
export function onOneLine(raw: string): string {
  return raw
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ');
}

function printedAt(report: Report, { sheet }: RuleContext): string {
  return report.at ? (cellAt(sheet, report.at.row, report.at.column)?.text ?? '') : '';
}

/** Whom one would ask: the first lead, or the first responsible unit. */
function answerable(task: UnderstoodTask): string | null {
  const unit = task.units.lead[0] ?? task.units.responsible[0];
  return unit?.clean ?? null;
}
