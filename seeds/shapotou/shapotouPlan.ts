// Document 000 as the sheet it was issued as, blank or with reported entries in its fill-in columns.
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { OfficialGrid } from '../official/OfficialGrid';
import { type PaperRow, readShapotou } from './readShapotou';

/** Entries of the fill-in columns, by task in the paper's order; each task has one text per period. */
export interface Entries {
  /** Reporting periods as the headings print them, oldest first; null = the issued heading alone. */
  readonly periods: readonly (string | null)[];
  readonly tasks: readonly { readonly progress: readonly string[]; readonly status: readonly string[] }[];
}

const OFFICIAL_WIDTHS = [34, 78, 250, 210, 68, 74, 98];
const FILL_IN_WIDTHS = [240, 60];
/** Five lines must fit into the two head rows. */
const HEAD_HEIGHT = 46;
/** 序号, 主要任务, 完成时限: blank there means that the cell above goes on. */
const MERGED_COLUMNS = [1, 2, 5];
const ISSUED: Entries = { periods: [null], tasks: [] };

/**
 * The sheet 附件 of document 000: title in row 2, heads in rows 3 and 4, first task in row 5.
 * @example shapotouPlan(text).rows.length //=> 48
 */
export function shapotouPlan(document: string, entries: Entries = ISSUED): SheetPlan {
  const { annex, rows } = readShapotou(document);
  const grid = new OfficialGrid([...OFFICIAL_WIDTHS, ...entries.periods.flatMap(() => FILL_IN_WIDTHS)]);
  const breaks: number[] = [];
  let page: PaperRow[] = [];
  let taskCount = 0;
  for (const row of rows) {
    if (row.kind === 'title') grid.addTitle(annex, row.cells[0] ?? '');
    if (row.kind === 'head') {
      mergePage(grid, page);
      page = [];
      if (taskCount > 0) breaks.push(grid.rowCount + 1);
      addHead(grid, row.cells, entries.periods);
    }
    if (row.kind === 'subhead') addSubhead(grid, row.cells, entries.periods.length);
    if (row.kind === 'task') {
      page.push(row);
      addTask(grid, row.cells, entries, taskCount++);
    }
  }
  mergePage(grid, page);
  const scale = entries.periods.length > 1 ? 74 : 92;
  return grid.toPlan({ name: annex, scale, breaksBeforeRows: breaks, freeze: { rows: 4, columns: 3 } });
}

/** First head row: 主要任务 over A:C (in the paper's second copy over B:C), the others over both head rows. */
function addHead(grid: OfficialGrid, cells: readonly string[], periods: Entries['periods']): void {
  const group = cells.indexOf('主要任务');
  const [progress = '', status = ''] = cells.slice(-2);
  const fillIn = periods.flatMap((period) =>
    [progress, status].map((head) => (period ? `${period}\n${head}` : head)),
  );
  const texts = [
    ...cells.slice(0, group + 1),
    ...Array<string>(2 - group).fill(''),
    ...cells.slice(group + 1, -2),
  ];
  const heads = [...texts, ...fillIn];
  grid.addRow(heads, heads.map(headStyle), HEAD_HEIGHT);
  const row = grid.rowCount;
  grid.merge(row, group + 1, row, 3);
  for (let column = 4; column <= heads.length; column++) grid.merge(row, column, row + 1, column);
}

/** Second head row: 序号, and 任务内容 over B:C where the paper has one cell there. */
function addSubhead(grid: OfficialGrid, cells: readonly string[], periodCount: number): void {
  const heads = cells[1] === '' ? cells.slice(0, 3) : [...cells.slice(0, 2), ''];
  const width = OFFICIAL_WIDTHS.length + FILL_IN_WIDTHS.length * periodCount;
  grid.addRow(heads, Array.from({ length: width }, headStyle), HEAD_HEIGHT);
  if (cells[1] !== '') grid.merge(grid.rowCount, 2, grid.rowCount, 3);
}

function addTask(grid: OfficialGrid, cells: readonly string[], entries: Entries, place: number): void {
  const task = entries.tasks[place];
  const fillIn = entries.periods.flatMap((_, period) => [task?.progress[period], task?.status[period]]);
  const official = OFFICIAL_WIDTHS.map((_, at) => cells[at]);
  const styles = [...official, ...fillIn].map((_, at) => taskStyle(at + 1));
  grid.addRow([...official, ...fillIn], styles);
}

/** Merges the cells that go on from above, within the page: a repeated head ends every merge. */
function mergePage(grid: OfficialGrid, page: readonly PaperRow[]): void {
  const firstRow = grid.rowCount - page.length + 1;
  for (const column of MERGED_COLUMNS) {
    let top = 0;
    for (let place = 1; place <= page.length; place++) {
      if (page[place]?.cells[column - 1] === '') continue;
      grid.merge(firstRow + top, column, firstRow + place - 1, column);
      top = place;
    }
  }
}

function headStyle(): string {
  return '责_官头';
}

function taskStyle(column: number): string {
  if (column > OFFICIAL_WIDTHS.length)
    return (column - OFFICIAL_WIDTHS.length) % 2 === 1 ? '责_官文' : '责_官中';
  return column === 3 || column === 4 ? '责_官文' : '责_官中';
}
