// Tables that came into a text as characters: cells that end in “|”, or rows of cells parted by tabs. Each becomes a sheet.

import { wholeNumber } from '../table/rows/printedNumber';
import type { Area } from '../workbook/address';
import { cellKey, type SheetSnapshot, type SnapshotCell } from '../workbook/SheetSnapshot';
import type { Paragraph } from './outline/lines';

/** A table with the paragraphs it was made of. */
export interface TextTable {
  readonly sheet: SheetSnapshot;
  readonly paragraphs: readonly Paragraph[];
}

const PIPE_END = /[|｜][\s　]*$/;
const FEWEST_ROWS = 3;
const MOST_COLUMNS = 14;
/** A lone year or period under the headings belongs to the column of aims, since merged headings are printed only once. */
const LONE_PERIOD = /^(?:19|20)\d\d年(?:底|末|度)?$/;
const AIM = /目标|指标|要求|标准/;

/** Tables among the paragraphs, in their order. */
export function textTables(paragraphs: readonly Paragraph[]): readonly TextTable[] {
  return [
    ...runsOf(paragraphs, ({ text }) => PIPE_END.test(text)),
    ...runsOf(paragraphs, ({ text }) => tabs(text) >= 2),
  ].flatMap((run) => {
    const rows = PIPE_END.test(run[0]?.text ?? '')
      ? (barRows(run) ?? pipeRows(run))
      : run.map(({ text }) => text.split('\t'));
    if (rows === null || rows.length < FEWEST_ROWS) return [];
    return [{ sheet: sheetOf(settled(rows)), paragraphs: run }];
  });
}

function tabs(text: string): number {
  return text.split('\t').filter((cell) => cell.trim() !== '').length - 1;
}

/** Longest runs of paragraphs that fit; blank ones between them belong to the run. */
function runsOf(paragraphs: readonly Paragraph[], fits: (one: Paragraph) => boolean): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let run: Paragraph[] = [];
  let blanks: Paragraph[] = [];
  for (const one of paragraphs) {
    if (fits(one)) {
      run.push(...blanks, one);
      blanks = [];
    } else if (one.text.trim() === '' && run.length > 0) blanks.push(one);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
      blanks = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((found) => found.filter(fits).length >= FEWEST_ROWS);
}

/** A row a paragraph, between bars (| 1 | … |); a row of dashes under the headings is none. */
function barRows(run: readonly Paragraph[]): string[][] | null {
  const filled = run.map(({ text }) => text.trim()).filter((text) => text !== '');
  if (!filled.every((text) => /^[|｜].*[|｜].*[|｜]$/s.test(text))) return null;
  return filled
    .map((text) =>
      text
        .slice(1, -1)
        .split(/[|｜]/)
        .map((cell) => cell.trim()),
    )
    .filter((cells) => !cells.every((cell) => /^:?-{2,}:?$/.test(cell)));
}

/** Cells in a row one after the other; how many make a row is told by where the numbers stand. */
function pipeRows(run: readonly Paragraph[]): string[][] | null {
  const cells = run
    .map(({ text }) => text)
    .join('\n')
    .split(/[|｜]/)
    .map((cell) => cell.trim());
  if (cells.at(-1) === '') cells.pop();
  const shares = new Map<number, number>();
  for (let width = 3; width <= MOST_COLUMNS; width++) {
    const firsts = cells.filter((_, place) => place >= width && place % width === 0);
    const share = firsts.filter((cell) => wholeNumber(cell) !== null).length / Math.max(firsts.length, 1);
    shares.set(width, share);
  }
  // Twice the width fits as well as the width itself.
  const best = Math.max(...shares.values());
  const width = [...shares].find(([, share]) => share > 0.5 && share >= best * 0.8)?.[0];
  if (width === undefined) return null;
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}

function settled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [heads = [], second = [], ...rest] = rows;
  const filled = second.filter((cell) => cell !== '');
  const aim = heads.findIndex((head) => AIM.test(head));
  if (filled.length !== 1 || !LONE_PERIOD.test(filled[0] ?? '') || aim < 0) return rows;
  const moved = heads.map((_, column) => (column === aim ? (filled[0] ?? '') : ''));
  return [heads, moved, ...rest];
}

/** A row of a number and a title alone is a merged one, as group rows are. */
function sheetOf(rows: readonly (readonly string[])[]): SheetSnapshot {
  const cells = new Map<number, SnapshotCell>();
  const merges: Area[] = [];
  const width = Math.max(...rows.map((row) => row.length));
  rows.forEach((row, place) => {
    row.forEach((text, column) => {
      if (text !== '') cells.set(cellKey(place + 1, column + 1), { value: text, text });
    });
    const last = row.findLastIndex((text) => text !== '') + 1;
    if (place > 0 && last > 0 && last <= 2 && last < width)
      merges.push({ top: place + 1, left: last, bottom: place + 1, right: width });
  });
  const [heads = [], second = []] = rows;
  if (
    second.filter((cell) => cell !== '').length === 1 &&
    LONE_PERIOD.test(second.find((cell) => cell !== '') ?? '')
  ) {
    merges.splice(0, merges.length, ...merges.filter(({ top }) => top !== 2));
    heads.forEach((_, column) => {
      if ((second[column] ?? '') === '')
        merges.push({ top: 1, left: column + 1, bottom: 2, right: column + 1 });
    });
  }
  const none = new Set<number>();
  return {
    name: '清单',
    visibility: 'visible',
    usedRange: { top: 1, left: 1, bottom: rows.length, right: width },
    cells,
    merges,
    hiddenRows: none,
    hiddenColumns: none,
    isProtected: false,
  };
}
