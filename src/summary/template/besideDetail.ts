// Stands 任务明细 of the same table and day beside a form? Only then its numbers can be formulas, and say what we count.

import { sheetMessages } from '../../messages/zh-CN/sheets';
import { cellAt, keyPosition, type SheetSnapshot } from '../../workbook/SheetSnapshot';
import { printedDay } from '../dayNumber';
import { detailColumns } from '../detailColumns';
import type { SummaryInput } from '../SummaryInput';

/** Rows in which a generated sheet says from which table and day it is; 任务明细 has its head in row 5. */
const ABOVE = 3;
const HEAD = 5;
/** （…，指纹 C9C68808）: every generated sheet but 口径 says so above its list. */
const MADE = /指纹\s*[0-9A-F]{8}/;
const { detail, parameters } = sheetMessages;

/** 任务明细 with all its columns, and 口径, both made from this content as of this day. */
export function isBesideDetail(sheets: readonly SheetSnapshot[], input: SummaryInput): boolean {
  const { asOfNumber, fingerprint } = input;
  const day = printedDay(asOfNumber);
  const isDetail = sheets.some((sheet) => {
    const heads = new Set(textsDownTo(sheet, HEAD));
    const isCurrent = [...heads].some((text) => text.includes(fingerprint) && text.includes(day));
    return heads.has(detail.title) && isCurrent && detailColumns.every((column) => heads.has(column));
  });
  const isParameters = sheets.some((sheet) => {
    const values = new Set([...sheet.cells.values()].map(({ value }) => value));
    return isParameterSheet(sheet) && values.has(fingerprint) && values.has(asOfNumber);
  });
  return isDetail && isParameters;
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
