// Is a row a task, or one of the rows between tasks: a group's title, a total, a note, a line to sign?

import type { Grid } from '../Grid';
import type { DutyColumns } from '../DutyTable';
import { isSectionNumber, leadingNumber, wholeNumber } from './printedNumber';

/** What a data row is. A `group` row carries its number and title as printed. */
export type RowKind =
  | { readonly kind: 'task' }
  | { readonly kind: 'group'; readonly no: string | null; readonly title: string; readonly column: number }
  | { readonly kind: 'units'; readonly text: string; readonly column: number }
  | { readonly kind: 'note'; readonly text: string; readonly column: number }
  | { readonly kind: 'total' }
  | { readonly kind: 'empty' };

const TOTAL = /^(?:合计|总计|小计|共计|总数|合\s*计|总\s*计)(?:[:：(（].*)?$/;
const NOTE = /^(?:注|备注|说明|附注|填表说明|填报说明|注释|特别说明)\s*[:：\d.、]/;
/** 牵头单位：甲　配合单位：乙, for all tasks below. */
const UNITS = /^(?:牵头|责任|主办|承办|主责|主抓|负责)(?:责任)?(?:单位|部门|科室|处室)\s*[:：]\s*\S/;
const SIGN =
  /^(?:填报人|填表人|制表人?|审核人?|审签人?|审批人?|签发人?|校对人?|(?:单位|部门)?(?:主要|分管)?负责人(?:签字)?|联系人|联系电话|联系方式|填报(?:单位|日期|时间)|填表日期|报送(?:单位|时间|日期)|签字|盖章|[（(]盖章[）)]|年\s*月\s*日)\s*(?:[（(].*[）)])?\s*(?:[:：_＿]|$)/;

/** 审核人：张某, 分管领导： — a label and at most a name behind it. */
const LABEL = /^[^，。；、：:]{2,14}[：:][^，。；]{0,20}$/;

/** Decides by what stands in the row between the table's first and last column. */
export function classifyRow(
  grid: Grid,
  row: number,
  columns: DutyColumns,
  span: { readonly left: number; readonly right: number },
): RowKind {
  const own = grid.filledColumns(row).filter((column) => column >= span.left && column <= span.right);
  if (own.length === 0) return { kind: 'empty' };
  const texts = own.map((column) => grid.text(row, column).trim());
  if (own.some((column, place) => TOTAL.test(texts[place] ?? '') && isHeadColumn(column, columns, span)))
    return { kind: 'total' };
  const [text = ''] = texts;
  if (columns.lead === null && columns.responsible === null && new Set(texts).size === 1 && UNITS.test(text))
    return { kind: 'units', text, column: own[0] ?? span.left };
  if (isNoteRow(texts)) return { kind: 'note', text: texts.join('　'), column: own[0] ?? span.left };
  if (own.every((column) => column === columns.number) && isOwnNumberOnly(grid, row, columns))
    return { kind: 'empty' };
  return groupOf(grid, row, columns, span, own) ?? { kind: 'task' };
}

function isHeadColumn(column: number, columns: DutyColumns, span: { left: number }): boolean {
  return [columns.number, columns.group, columns.text, span.left].includes(column);
}

function isNoteRow(texts: readonly string[]): boolean {
  const different = new Set(texts);
  if (different.size === 1 && NOTE.test(texts[0] ?? '')) return true;
  return [...different].every((text) => SIGN.test(text) || (different.size > 1 && LABEL.test(text)));
}

/** Only a number stands in the row and no merged text covers it: a line of an empty form. */
function isOwnNumberOnly(grid: Grid, row: number, columns: DutyColumns): boolean {
  if (columns.number === null || wholeNumber(grid.text(row, columns.number)) === null) return false;
  return columns.text === null || grid.shown(row, columns.text).trim() === '';
}

/**
 * A group row says one thing only, across the table: merged over half of it, printed in every cell where merges were undone,
 * or numbered as a section (（一）科学规划…) with nothing in any other column.
 */
function groupOf(
  grid: Grid,
  row: number,
  columns: DutyColumns,
  span: { left: number; right: number },
  own: readonly number[],
): RowKind | null {
  const numberText =
    columns.number !== null && own.includes(columns.number) ? grid.text(row, columns.number).trim() : '';
  const named = own.filter((column) => column !== columns.number || wholeNumber(numberText) === null);
  const others = named.filter(
    (column, place) => place === 0 || column === columns.text || !AMOUNT.test(grid.text(row, column).trim()),
  );
  const titles = new Set(others.map((column) => grid.text(row, column).trim()));
  const [title] = titles;
  const [first] = others;
  if (titles.size !== 1 || title === undefined || first === undefined) return null;
  const area = grid.merge(row, first);
  const reach = Math.max(area?.right ?? first, ...others);
  const width = span.right - span.left + 1;
  const isTall = area !== null && area.bottom > area.top;
  const isWide = !isTall && reach > first && reach - first + 1 >= width / 2;
  const isRepeated = others.length > 2 && others.length >= width / 2;
  const no = wholeNumber(numberText) ?? leadingNumber(title)?.no ?? null;
  const isSection =
    no !== null &&
    isSectionNumber(no) &&
    columns.group === null &&
    title.length <= 80 &&
    isBareSection(grid, row, columns, [...others, ...spanned(area)]);
  const isLoneHead =
    others.length === 1 &&
    first < (columns.text ?? 0) &&
    first !== columns.group &&
    wholeNumber(title) === null &&
    isBareSection(grid, row, columns, []);
  if (!isWide && !isRepeated && !isSection && !isLoneHead) return null;
  const printed = wholeNumber(numberText) === null ? leadingNumber(title) : null;
  return {
    kind: 'group',
    no: wholeNumber(numberText) ?? printed?.no ?? null,
    title: title.slice(printed?.length ?? 0),
    column: first,
  };
}

function spanned(area: { left: number; right: number } | null): number[] {
  return area === null
    ? []
    : Array.from({ length: area.right - area.left }, (_, place) => area.left + 1 + place);
}

/** A section may print its sums (一、续建项目（3项） | 168000). */
const AMOUNT = /^[\d,，.]*(?:%|个|项|件|万元|亿元)?$/;

/** No unit, deadline or entry is shown (but for sums) in the row, not even by a merged cell. */
function isBareSection(
  grid: Grid,
  row: number,
  columns: DutyColumns,
  titleColumns: readonly number[],
): boolean {
  const filled = [columns.deadline, columns.lead, columns.coop, columns.responsible, columns.indicator];
  return filled.every(
    (column) =>
      column === null || titleColumns.includes(column) || AMOUNT.test(grid.shown(row, column).trim()),
  );
}
