// 打印稿: a print copy of the official table, A3 landscape and one page wide; the official sheet itself is left alone.

import { fill } from '../../messages/fill';
import { printWords as words } from '../../messages/zh-CN/printSheet';
import type { SheetPlan } from '../../workbook/SheetPlan';
import { printedDay } from '../dayNumber';
import { flatText } from '../flatText';
import { footer, PAPER } from '../paper';
import { named } from '../references';
import { draftCell, SheetDraft } from '../SheetDraft';
import { sentenceFormula } from '../sentenceFormula';
import { sheetPlan } from '../sheetPlan';
import { sourceState } from '../sourceState';
import type { StyleName } from '../styles';
import type { SummaryInput } from '../SummaryInput';
import { columnWidths } from './columnWidths';
import { addPrintHead } from './printHead';
import { printPages, runsOf, type PageRow } from './printPages';
import { printTable, type PrintTable } from './printRows';

/** Points of width that are filled, and of a page's height that are used: fonts differ between machines. */
const WIDTH = Math.floor(PAPER.A3landscape.width * 0.945);
const HEIGHT = PAPER.A3landscape.height - 14;
/** Longer texts are set left, shorter ones centred. */
const LONG = 24;

/** Plans the sheet; without the official sheet there is nothing to copy. */
export function printSheet(input: SummaryInput): SheetPlan {
  const { table, source } = input;
  const copied = source
    ? printTable(table, source)
    : { columns: [], rows: [], groupColumns: new Set<number>() };
  const draft = new SheetDraft(widthsOf(input, copied));
  const before = table.surroundings.filter(({ row }) => row < table.range.top);
  const title = flatText(table.title?.text ?? '') || words.noTitle;
  draft.addLine(title, '责_官题', { minimum: 46 });
  addAbout(draft, input);
  for (const { text } of before) draft.addLine(text, '责_表注', { minimum: 20 });
  const above = heightOf(draft, 1);
  const head = source ? addPrintHead(draft, table, source, copied.columns) : { from: 3, to: 3 };
  const room = { height: HEIGHT - heightOf(draft, head.from), firstLess: above };
  const textColumn = copied.columns.indexOf(table.columns.text ?? -1);
  const pages = printPages(copied, draft.widths, room, textColumn);
  const styles = columnStyles(input, copied);
  const seen = new Set<number>();
  const starts = pages.map((page) => addPage(draft, page, copied, styles, seen));
  for (const { text, row } of table.surroundings) {
    if (row > table.range.bottom) draft.addLine(text, '责_表注', { minimum: 20 });
  }
  return sheetPlan(input, draft, {
    id: 'print',
    name: words.name,
    tabColour: '6B7780',
    freeze: { rows: head.to, columns: 0 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: { left: 15, right: 15, top: 15, bottom: 15, header: 8, footer: 8 },
      titleRows: head,
      scale: 100,
      breaksBeforeRows: starts.slice(1),
      footer: footer(input, words.name),
    },
  });
}

function addAbout(draft: SheetDraft, { table, asOfNumber, fingerprint }: SummaryInput): void {
  const about = fill(words.about, { day: printedDay(asOfNumber), sheet: table.sheet, fingerprint });
  draft.addLine(
    {
      formula: sentenceFormula(about, { state: named('来源状态') }),
      value: fill(about, { state: sourceState.same }),
    },
    '责_表注右',
    { height: 20 },
  );
}

function heightOf(draft: SheetDraft, from: number): number {
  return draft.rows.slice(from - 1).reduce((sum, { height = 0 }) => sum + height, 0);
}

function widthsOf({ table }: SummaryInput, { columns, rows }: PrintTable): readonly number[] {
  if (columns.length === 0) return [WIDTH];
  const heads = columns.map((column) => (table.headings.get(column) ?? '').split(/[\s/（(]/)[0] ?? '');
  const texts = rows.filter(({ line }) => line === null).map(({ cells }) => cells.map(({ text }) => text));
  return columnWidths([heads, ...texts], WIDTH);
}

/** Texts are set left, names, days and words of status centred; of unknown columns the length decides. */
function columnStyles({ table }: SummaryInput, { columns, rows }: PrintTable): readonly StyleName[] {
  const { number, group, deadline, lead, coop, responsible, leader, contact, status } = table.columns;
  const { text, indicator, baseline, remark, basis, progress } = table.columns;
  const centred = new Set([number, group, deadline, lead, coop, responsible, leader, contact]);
  for (const { column } of status) centred.add(column);
  const left = new Set([text, indicator, baseline, remark, basis, ...progress.map(({ column }) => column)]);
  return columns.map((column, place) => {
    if (centred.has(column) || left.has(column)) return left.has(column) ? '责_印文' : '责_印中';
    const isLong = rows.some(({ line, cells }) => line === null && (cells[place]?.text.length ?? 0) > LONG);
    return isLong ? '责_印文' : '责_印中';
  });
}

/** Adds the rows of a page; returns the first one's number. */
function addPage(
  draft: SheetDraft,
  page: readonly PageRow[],
  { groupColumns, columns }: PrintTable,
  styles: readonly StyleName[],
  seen: Set<number>,
): number {
  const start = draft.next;
  const runs = runsOf(page);
  const texts = new Map<string, string>();
  for (const { column, from, to, text, run } of runs) {
    const isAgain = seen.has(run) && groupColumns.has(column) && !/^[\d\s（()）.、]*$/.test(text);
    texts.set(`${from}|${column}`, isAgain ? text + words.continued : text);
    seen.add(run);
    if (to > from)
      draft.merges.push({ top: start + from, left: column + 1, bottom: start + to, right: column + 1 });
  }
  page.forEach(({ line, cells, height }, place) => {
    if (line !== null) {
      draft.add([draftCell(line, '责_印头左', columns.length)], { height });
      return;
    }
    const drafted = cells.map(({ text, run }, column) => {
      const shown = run === null ? text : (texts.get(`${place}|${column}`) ?? '');
      const style = groupColumns.has(column) ? '责_印中' : (styles[column] ?? '责_印文');
      return draftCell(printed(shown), style);
    });
    draft.add(drafted, { height });
  });
  return start;
}

/** A plain number as number, so that Excel does not warn of numbers stored as text. */
function printed(text: string): string | number | null {
  if (text === '') return null;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : text;
}
