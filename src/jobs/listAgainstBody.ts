// 正文和清单: a workbook made from a notice holds both; the list is held against the body, task by task.

import { noticeWords } from '../messages/zh-CN/notice';
import { compareTables, type TableComparison } from '../table/compare';
import type { Field } from '../table/DutyTable';
import type { UnderstoodTable, UnderstoodTask } from '../table/UnderstoodTable';
import type { SheetSnapshot } from '../workbook/SheetSnapshot';
import { openTable, type OpenOptions } from './openTable';

/**
 * For `CheckQuestion.body`; undefined when the table is no list beside a body, as `import` writes them; without the notice itself, most tasks must be the body's word for word.
 * @example listAgainstBody(list.table, sheets, { year: 2024 })?.byTask.get(3)?.base.text.raw
 */
export function listAgainstBody(
  list: UnderstoodTable,
  sheets: readonly SheetSnapshot[],
  options: Omit<OpenOptions, 'sheet' | 'table'>,
): TableComparison<UnderstoodTask> | undefined {
  const { list: listName, table: sheet, source } = noticeWords;
  const has = (name: string): boolean => sheets.some((one) => one.name === name);
  if (!has(sheet) || !list.sheet.startsWith(listName)) return undefined;
  const opened = openTable(sheets, { ...options, sheet });
  if (!opened.ok) return undefined;
  const compared = compareListWithBody(opened.table, list);
  const same = compared.pairs.filter(({ differences }) => differences.every(({ kind }) => kind !== 'text'));
  return has(source) || same.length * 2 > list.tasks.length ? compared : undefined;
}

/** The tasks of a notice's list against those of its body. */
export function compareListWithBody(
  body: UnderstoodTable,
  list: UnderstoodTable,
): TableComparison<UnderstoodTask> {
  return compareTables(inListForm(body, list), list);
}

/** Prose has one text where a list has two cells: what it is about, and what is aimed at. */
function inListForm(body: UnderstoodTable, list: UnderstoodTable): UnderstoodTable {
  if (list.columns.indicator === null || body.columns.indicator !== null) return body;
  const subjects = new Set(list.tasks.map(({ text }) => plain(text.raw)));
  const tasks = body.tasks.map((task) => {
    const raw = task.text.raw.trimStart();
    const end = raw.search(/[。\n]/);
    if (end < 0 || !subjects.has(plain(raw.slice(0, end)))) return task;
    const part = (text: string): Field => ({ ...task.text, raw: text });
    return { ...task, text: part(raw.slice(0, end)), indicator: part(raw.slice(end + 1).trim()) };
  });
  return { ...body, tasks };
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '');
}
