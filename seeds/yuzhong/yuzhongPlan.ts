// The task list at the end of document 004 (重点任务清单) as a sheet.
import type { SheetPlan } from '../../src/workbook/SheetPlan';
import { OfficialGrid } from '../official/OfficialGrid';

const WIDTHS = [48, 130, 330, 420, 160];
const COLUMNS = WIDTHS.length;
const HEAD_HEIGHT = 32;
/** 任务目标/指标 stands over its year, 2027年. */
const TARGET_COLUMN = 4;

/**
 * The sheet 重点任务清单 of document 004: title in row 2, heads in rows 3 and 4, groups as rows merged from B to E.
 * @example yuzhongPlan(text).rows.length //=> 28
 */
export function yuzhongPlan(document: string): SheetPlan {
  const lines = document.split('\n');
  const start = lines.lastIndexOf('附件');
  const [annex = '', title = '', ...rest] = lines.slice(start);
  const grid = new OfficialGrid(WIDTHS);
  grid.addTitle(annex, title);
  const [heads = [], years = [], ...rows] = printedRows(rest);
  addHeads(grid, heads, years[0] ?? '');
  for (const cells of rows) {
    if (cells.length < COLUMNS) addGroup(grid, cells);
    else grid.addRow(cells, ['责_官中', '责_官文', '责_官文', '责_官文', '责_官中']);
  }
  return grid.toPlan({
    name: '重点任务清单',
    scale: 92,
    breaksBeforeRows: [],
    freeze: { rows: 4, columns: 2 },
  });
}

/** Every cell is a line that ends in ` |`; further strokes are blank cells that close the row, as the fifth cell does. */
function printedRows(lines: readonly string[]): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const line of lines) {
    const end = line.lastIndexOf(' |');
    if (end < 0) continue;
    cells.push(line.slice(0, line.indexOf(' |')));
    const blanks = line.length - end - ' |'.length;
    if (cells.length < COLUMNS && blanks === 0) continue;
    rows.push(cells);
    cells = [];
  }
  return rows;
}

function addHeads(grid: OfficialGrid, heads: readonly string[], year: string): void {
  const style = Array<string>(COLUMNS).fill('责_官头');
  grid.addRow(heads, style, HEAD_HEIGHT);
  grid.addRow(
    heads.map((_, at) => (at + 1 === TARGET_COLUMN ? year : '')),
    style,
    HEAD_HEIGHT,
  );
  for (let column = 1; column <= COLUMNS; column++) {
    if (column !== TARGET_COLUMN) grid.merge(grid.rowCount - 1, column, grid.rowCount, column);
  }
}

function addGroup(grid: OfficialGrid, cells: readonly string[]): void {
  grid.addRow(cells, ['责_官中', '责_官组', '责_官组', '责_官组', '责_官组'], HEAD_HEIGHT);
  grid.merge(grid.rowCount, 2, grid.rowCount, COLUMNS);
}
