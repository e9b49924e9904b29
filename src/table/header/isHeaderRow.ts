// Do a row's words make it the header of a duty table? 序号 + 事项 + 责任单位 do; 序号 + 单位 + 负责人 + 电话 do not.

import type { Grid } from '../Grid';
import type { HeaderColumn } from './HeaderBlock';
import type { Heading } from './Heading';
import { readHeadingPart } from './readHeading';

/** What a duty table is about; 序号, 领导, 电话 and 备注 stand in any list. */
const CORE: ReadonlySet<string> = new Set([
  'text',
  'indicator',
  'deadline',
  'lead',
  'coop',
  'responsible',
  'progress',
  'status',
]);
/** Weights of different core kinds that make a header: 事项 + 责任单位, or 重点工作 + 时间 + 单位; not 名称 + 单位. */
const ENOUGH_WITH_SURE_WORD = 1.5;
const ENOUGH = 1.75;

/** Understands a printed part, each text once. */
export type PartReader = (printed: string) => Heading | null;

/** The same words stand in thousands of rows; each is understood once. */
export function headingReader(): PartReader {
  const read = new Map<string, Heading | null>();
  return (printed) => {
    const known = read.get(printed);
    if (known !== undefined) return known;
    const heading = readHeadingPart(printed);
    read.set(printed, heading);
    return heading;
  };
}

/** Whether the row's own cells are headings of enough different kinds. */
export function isHeaderRow(grid: Grid, row: number, read: PartReader): boolean {
  const columns = grid.filledColumns(row);
  if (columns.length < 2) return false;
  const kinds = new Map<string, number>();
  let understood = 0;
  for (const column of columns) {
    const printed = grid.text(row, column);
    if (printed.length > 120) return false;
    const heading = read(printed);
    if (!heading) continue;
    understood += 1;
    if (heading.kind) kinds.set(heading.kind, Math.max(heading.weight, kinds.get(heading.kind) ?? 0));
  }
  return isEnough(kinds) && understood * 2 >= columns.length;
}

/** Whether kinds with these weights make a header. */
export function isEnough(kinds: ReadonlyMap<string, number>): boolean {
  const weights = [...kinds].filter(([kind]) => CORE.has(kind)).map(([, weight]) => weight);
  const sum = weights.reduce((total, next) => total + next, 0);
  return sum >= ENOUGH || (sum >= ENOUGH_WITH_SURE_WORD && weights.includes(1));
}

/** Kinds of a header's columns, each with its greatest weight. */
export function kindsOf(columns: readonly HeaderColumn[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const { heading } of columns) {
    if (heading?.kind) kinds.set(heading.kind, Math.max(heading.weight, kinds.get(heading.kind) ?? 0));
  }
  return kinds;
}
