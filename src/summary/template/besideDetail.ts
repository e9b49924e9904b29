// Stands 任务明细 of the same table and day beside a form? Only then its numbers can be formulas, and say what we count.

import { sheetMessages } from '../../messages/zh-CN/sheets';
import { cellAt, keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { printedDay } from '../dayNumber';
import { detailColumns } from '../detailColumns';
import { DETAIL_HEAD, isSameLights, lightLine, standingOverrides } from '../standingOverrides';
import type { SummaryInput } from '../SummaryInput';

/** Rows in which a generated sheet says from which table and day it is. */
const ABOVE = 3;
/** （…，指纹 C9C68808）: every generated sheet but 口径 says so above its list. */
const MADE = /指纹\s*[0-9A-F]{8}/;
const { detail, parameters } = sheetMessages;

/** 任务明细 with all its columns, and 口径, both made from this content as of this day. */
export function isBesideDetail(sheets: readonly SheetSnapshot[], input: SummaryInput): boolean {
  const { asOfNumber, fingerprint } = input;
  const day = printedDay(asOfNumber);
  const isDetail = sheets.some((sheet) => {
    const heads = new Set(textsDownTo(sheet, DETAIL_HEAD));
    const isCurrent = [...heads].some((text) => text.includes(fingerprint) && text.includes(day));
    const isWhole = detailColumns.every((column) => heads.has(column));
    return heads.has(detail.title) && isCurrent && isWhole && hasSameOverrides(sheet, input);
  });
  const isParameters = sheets.some((sheet) => {
    const values = new Set([...sheet.cells.values()].map(({ value }) => value));
    return isParameterSheet(sheet) && values.has(fingerprint) && values.has(asOfNumber);
  });
  return isDetail && isParameters;
}

/** The lights that a person has set are those that stand in it: else it counts others as late than we do. */
function hasSameOverrides(sheet: SheetSnapshot, { tasks }: SummaryInput): boolean {
  const meant = tasks.flatMap(({ key, override }) =>
    override === null ? [] : [lightLine([key, override.light, override.note])],
  );
  return isSameLights(standingOverrides(sheet), new Set(meant));
}

/** The office's own sheets: neither generated ones nor the official table beside them. */
export function ownForms(
  sheets: readonly SheetSnapshot[],
  { table }: SummaryInput,
): readonly SheetSnapshot[] {
  const generated = new Set(
    sheets.filter(
      (sheet) => isParameterSheet(sheet) || textsDownTo(sheet, ABOVE).some((text) => MADE.test(text)),
    ),
  );
  if (generated.size === 0) return sheets;
  return sheets.filter((sheet) => !generated.has(sheet) && sheet.name !== table.sheet);
}

function isParameterSheet(sheet: SheetSnapshot): boolean {
  return cellAt(sheet, 1, 1)?.value === parameters.title;
}

function textsDownTo({ cells }: SheetSnapshot, last: number): readonly string[] {
  return [...cells].flatMap(([key, { text }]) => (keyPosition(key).row <= last ? [text] : []));
}
