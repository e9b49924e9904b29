// How a rule's report becomes a finding that explains itself: place, task, unit and rendered sentences.

import { fill, type MessageData } from '../messages/fill';
import { findingWords } from '../messages/zh-CN/rules/words';
import { headingText } from '../table/header/headingText';
import type { UnderstoodTask } from '../table/UnderstoodTable';
import { columnLetters } from '../workbook/address';
import { cellAt } from '../workbook/SheetSnapshot';
import type { Finding, Repair } from './Finding';
import type { Report } from './Report';
import type { Rule } from './Rule';
import type { RuleContext } from './RuleContext';
import { isPlainNumber } from '../messages/isPlainNumber';

/** A finding and its place in the list: by row, then by column; those about the table stand at 0. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly place: number;
}

/** More than a sheet has columns. */
const WIDTH = 2 ** 15;
const NO_REPAIRS: readonly Repair[] = [];

/**
 * For one check, a function that takes a rule's reports and adds their findings to a list. A cell concerned is told once, also when several tasks share it.
 * It throws when the rule or its messages do not know the message (the runner makes that an `internal` finding).
 */
export function findingsOf(
  context: RuleContext,
): (rule: Rule, found: PlacedFinding[]) => (report: Report, task: UnderstoodTask | null) => void {
  const { facts } = context;
  const columns = new Map<number, { readonly letters: string; readonly heading: string }>();
  const columnOf = (column: number): { readonly letters: string; readonly heading: string } => {
    let known = columns.get(column);
    if (known === undefined) {
      const heading = headingText(context.table.headings.get(column) ?? '').words;
      columns.set(column, (known = { letters: columnLetters(column), heading }));
    }
    return known;
  };
  return (rule, found) => {
    const told = new Map<number, Finding[]>();
    return (report, task) => {
      const severity = rule.messages[report.message];
      const words = rule.words.messages[report.message];
      if (!severity || !words) throw new Error(`${rule.id}: ${report.message}`);
      // A blank under a merge is not a cell of its own: whoever fills it in writes to the merged cell.
      const at = report.at && facts.cellOf(report.at);
      const place = at === null ? -1 : at.row * WIDTH + at.column;
      const span = report.span ?? null;
      const here = told.get(place);
      if (
        here &&
        place >= 0 &&
        here.some((one) => one.messageId === report.message && isSame(one.span, span))
      )
        return;
      const column = at && columnOf(at.column);
      const cell = at && column ? column.letters + String(at.row) : null;
      const raw = report.raw ?? (at ? (cellAt(context.sheet, at.row, at.column)?.text ?? '') : '');
      const data: MessageData = {
        cell: cell ?? '',
        text: onOneLine(raw),
        heading: column?.heading ?? '',
        task: task ? taskLabel(task) : '',
        ...report.data,
      };
      const row = task?.row ?? at?.row ?? null;
      const finding: Finding = {
        rule: rule.id,
        severity,
        messageId: report.message,
        data,
        message: fill(words.template, data),
        why: fill(words.why, data),
        todo: fill(words.todo, data),
        taskIndex: task?.index ?? null,
        task: task && facts.taskKey(task.index),
        row,
        no: task?.no ?? null,
        unit: report.unit ?? (task && answerable(task)),
        cell,
        raw,
        span,
        repairs: report.repairs ?? NO_REPAIRS,
        waived: null,
        baseline: false,
      };
      if (here) here.push(finding);
      else told.set(place, [finding]);
      found.push({ finding, place: (row ?? 0) * WIDTH + (at?.column ?? 0) });
    };
  };
}

function isSame(one: Finding['span'], other: Finding['span']): boolean {
  return one === other || (one !== null && other !== null && one[0] === other[0] && one[1] === other[1]);
}

/** How a sentence calls a task: by its number, else by its row. */
export function taskLabel({ no, row }: Pick<UnderstoodTask, 'no' | 'row'>): string {
  if (no === null) return fill(findingWords.taskWithoutNumber, { row });
  return fill(isPlainNumber(no) ? findingWords.task : findingWords.taskByName, { no });
}

/** A line break inside a Chinese phrase is no blank (2022年⏎6月底). */
export function onOneLine(raw: string): string {
  if (!/\s/.test(raw)) return raw;
  return raw
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ');
}

/** Whom one would ask: the first lead, or the first responsible unit. */
function answerable(task: UnderstoodTask): string | null {
  const unit = task.units.lead[0] ?? task.units.responsible[0];
  return unit?.clean ?? null;
}
