// Is there something in an official text that does not belong to it: spam, page furniture, tags, damaged characters, pinyin debris?

import { findPageNoise, type NoiseKind, type NoiseSpan } from '../../language/text/pageNoise';
import { structureForeignText as words } from '../../messages/zh-CN/rules/structure/foreign-text';
import type { Field } from '../../table/DutyTable';
import { officialRepair } from '../officialRepair';
import { officialTexts } from '../officialTexts';
import { atField, type Report } from '../Report';
import type { TaskRule } from '../Rule';
import type { RuleContext } from '../RuleContext';
import type { TableState } from '../TableState';
import type { UnderstoodTask } from '../../table/UnderstoodTable';
import { cellAt } from '../../workbook/SheetSnapshot';

/** From the gravest to the slightest: a cell with several kinds is told by the gravest. */
const kinds: readonly NoiseKind[] = ['spam', 'damaged', 'markup', 'page', 'gloss'];

export const structureForeignText: TaskRule = {
  id: 'structure/foreign-text',
  target: 'task',
  messages: { spam: 'error', page: 'error', markup: 'error', damaged: 'error', gloss: 'error' },
  words,
  check(task, context) {
    const reports: Report[] = [];
    const look = (field: Field | null): void => {
      if (field !== null && findPageNoise(field.raw).length > 0)
        reports.push(...reportOf(field, context.state));
    };
    look(groupText(task, context));
    officialTexts(task).forEach(look);
    task.others?.forEach(look);
    return reports;
  },
};

/** The group's own cell, at the task that stands beside it. */
function groupText({ row }: UnderstoodTask, { table, sheet }: RuleContext): Field | null {
  const column = table.columns.group;
  const raw = column === null ? undefined : cellAt(sheet, row, column)?.text;
  return column === null || raw === undefined ? null : { raw, from: 'own', row, column };
}

/** One report a cell, at its first piece of the gravest kind; the repair shows the text without any. */
function reportOf(field: Field, state: TableState): readonly Report[] {
  const noise = findPageNoise(field.raw);
  const message = kinds.find((kind) => noise.some((piece) => piece.kind === kind));
  const first = noise.find(({ kind }) => kind === message);
  if (message === undefined || first === undefined) return [];
  const parts = noise.map(({ start, end }) => ({ span: [start, end] as const, text: '' }));
  return [
    atField(message, field, {
      span: [first.start, first.end],
      data: { parts: noise.map((piece) => quoted(field.raw, piece)).join('') },
      repairs: [officialRepair(state, field, parts)],
    }),
  ];
}

function quoted(raw: string, { start, end }: NoiseSpan): string {
  return `“${raw.slice(start, end).trim().replace(/\s+/g, ' ')}”`;
}
