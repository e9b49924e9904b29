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
/** A list that names neither units nor times nor results divides no responsibility (考核项目 + 评分标准). */
const DIVIDES: ReadonlySet<string> = new Set([
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

/** Words without which no core heading is written, Traditional forms too: a cheap look before the words are read. */
const HEADING_WORD =
  /任[务務]|内容|內容|工作|措施|举措|舉措|事[项項]|[项項]目|要[点點求]|指[标標]|目[标標]|[标標]准|標準|[时時][限间間]|期限|日期|[节節][点點]|[单單]位|部[门門]|[责責]任|[牵牽][头頭]|配合|参与|參與|[协協]|[进進]展|情[况況]|落[实實]|[结結]果|[状狀][态態]|名[称稱]|[问問][题題]|分工|完成|主[办辦]|承[办辦]|成效/;

function mayBeHeading(printed: string): boolean {
  return printed.length <= 120 && !/[。；]/.test(printed) && HEADING_WORD.test(printed.replace(/\s+/g, ''));
}

/** Whether the row's own cells are headings of enough different kinds. */
export function isHeaderRow(grid: Grid, row: number, read: PartReader): boolean {
  const columns = grid.filledColumns(row);
  if (columns.length < 2) return false;
  if (columns.filter((column) => mayBeHeading(grid.text(row, column))).length < 2) return false;
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
  if (![...kinds.keys()].some((kind) => DIVIDES.has(kind))) return false;
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
