// What does a file that was sent out say of itself: for whom, for which issue and period, and from which official text?

import { returnWords as words } from '../../messages/zh-CN/returns';
import { readDay } from './readDay';
import type { DocumentProperties } from '../../workbook/DocumentProperties';
import { cellAt, type SheetSnapshot } from '../../workbook/SheetSnapshot';

/** The facts, each null when the file does not tell. */
export interface ReturnFacts {
  /** 单位 as tables print it. */
  readonly unit: string | null;
  /** 期号. */
  readonly issue: string | null;
  /** 报送期 (2022年三季度). */
  readonly period: string | null;
  /** 报送时限, `YYYY-MM-DD`. */
  readonly due: string | null;
  /** 范围: the unit's own tasks or the whole table. */
  readonly scope: string | null;
  /** Of the official text (officialFingerprint.ts). */
  readonly fingerprint: string | null;
  /** The day it was sent out, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** The names of the facts. */
export type FactName = keyof ReturnFacts;

/** In the order in which 填报说明 prints them. */
export const factNames = Object.keys(words.facts) as readonly FactName[];

/** Rows of 填报说明 that may hold facts. */
const MOST_ROWS = 40;

/**
 * Facts of 填报说明 or, where that sheet is gone, of the document's properties.
 * @example readFacts(sheets, { modified: null, custom: { 责任分工_单位: '区财政局' } }).unit //=> '区财政局'
 */
export function readFacts(
  sheets: readonly SheetSnapshot[],
  { custom }: Pick<DocumentProperties, 'custom'>,
): ReturnFacts {
  const printed = printedFacts(sheets);
  const of = (name: FactName): string | null =>
    (printed.get(words.facts[name]) ?? custom[propertyName(name)]?.trim()) || null;
  return {
    unit: of('unit'),
    issue: of('issue'),
    period: of('period'),
    due: readDay(of('due') ?? ''),
    scope: of('scope'),
    fingerprint: of('fingerprint'),
    day: readDay(of('day') ?? ''),
  };
}

/** Under which name a fact stands among the document's properties. */
export function propertyName(name: FactName): string {
  return `${words.propertyPrefix}${words.facts[name]}`;
}

/** Label → what stands beside it, on every sheet that begins like 填报说明. */
function printedFacts(sheets: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of sheets) {
    if (cellAt(sheet, 1, 1)?.text.replace(/\s/g, '') !== words.guide.name) continue;
    for (let row = 2; row <= MOST_ROWS; row += 1) {
      const label = cellAt(sheet, row, 1)?.text.replace(/[\s：:]/g, '') ?? '';
      const value = cellAt(sheet, row, 2)?.text.trim() ?? '';
      if (value !== '' && value !== words.guide.unknown && !found.has(label)) found.set(label, value);
    }
  }
  return found;
}
