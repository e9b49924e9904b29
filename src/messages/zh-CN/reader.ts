// What the reader of tables says: why it found none, and what it noticed.

import { fill, type MessageData } from '../fill';

const problems = {
  'no-sheets': '工作簿里没有工作表。请打开含有责任分工表的工作簿。',
  'no-such-sheet': '没有名为“{sheet}”的工作表。现有工作表：{sheets}。请核对名称。',
  'all-empty': '工作表是空的：{sheets}。请打开含有责任分工表的工作簿。',
  'no-table':
    '没有找到责任分工表。查找的是同时写有任务（任务内容、工作内容等）和责任单位、完成时限、进展情况等列名的表头；看过的工作表：{sheets}；见到的内容：{found}。请确认表头是否齐全。',
  'no-table-there': '“{address}”处没有责任分工表。已找到的表：{tables}。请改用其中一处的单元格地址。',
  'bad-address': '“{address}”不是单元格地址。请写成 A40 这样的地址。',
} as const;

const notes = {
  'continued-over-page': '第{row}行的完成时限接上一页（第{source}行）。',
  'column-not-read': '{column}列“{heading}”不属于已知的列，只照录原文，不作理解。',
} as const;

/** Sentence for a person who asked for a table that could not be opened. */
export function problemText(problem: { id: keyof typeof problems; data: MessageData }): string {
  return fill(problems[problem.id], problem.data);
}

/** Sentence for something the reader noticed; an unknown id is shown as it is. */
export function noteText(note: { id: string; data: MessageData }): string {
  const template = (notes as Record<string, string>)[note.id];
  return template === undefined ? note.id : fill(template, note.data);
}
