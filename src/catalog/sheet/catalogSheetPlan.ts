// The sheet 参考目录 as a plan to draw: every cell of the grid where it stands, looks by what it is.

import { catalogSheetName, catalogTableNames } from '../../messages/zh-CN/catalogNames';
import { catalogAnswers } from '../../messages/zh-CN/catalogSheet';
import { cellKey } from '../../workbook/SheetSnapshot';
import type {
  PlanCell,
  PlanStyle,
  PlanTable,
  PlanValidation,
  PlanValue,
  SheetPlan,
} from '../../workbook/SheetPlan';
import { answerWords, type AnswerList } from './answers';
import { gridSize, type CatalogGrid, type GridCell } from './CatalogGrid';
import type { CatalogTable, TableId } from './locateTables';
import { HEADER_ROW, widthOf } from './sheetLayout';

/** Identity of the sheet among all that we draw. */
export const CATALOG_SHEET_ID = 'catalog';

/**
 * A sheet in a workbook takes up this many rows at a time: while a catalog fits, drawing anew never moves a row, so that
 * what a person typed below a table stays in its place.
 */
const BLOCK = 1000;

const INK = '1A1A1A';
const body: PlanStyle = {
  slot: 'body',
  size: 10.5,
  ink: INK,
  vertical: 'center',
  horizontal: 'left',
  border: 'thin',
  borderColour: '8C96A0',
};
const styles = {
  责_目录题名: { slot: 'title', size: 18, ink: INK, vertical: 'center' },
  责_目录注: { slot: 'note', size: 10, ink: '595959', vertical: 'center' },
  责_目录小题: { slot: 'heading', size: 12, ink: INK, vertical: 'center' },
  责_目录表头: { ...body, slot: 'heading', horizontal: 'center', fill: 'E6ECF2' },
  责_目录正文: body,
  责_目录日期: { ...body, numberFormat: 'yyyy-mm-dd' },
} as const satisfies Record<string, PlanStyle>;

/** Plan of the sheet; `isFile` for a file of its own, which needs no room to grow. */
export function catalogSheetPlan(grid: CatalogGrid, isFile = false): SheetPlan {
  const size = gridSize(grid);
  const rows = isFile ? size.rows : Math.ceil((size.rows + 1) / BLOCK) * BLOCK;
  const look = lookOf(grid);
  const units = grid.tables.get('units');
  return {
    id: CATALOG_SHEET_ID,
    name: catalogSheetName,
    tabColour: '0E628E',
    columns: columnsOf(grid, size.columns),
    rows: Array.from({ length: rows }, (_, above) => ({
      cells: above < size.rows ? rowCells(grid, above + 1, size.columns, look) : [],
      ...heightOf(above + 1, units?.headerRow ?? HEADER_ROW),
    })),
    merges: grid.merges ?? [],
    tables: [...grid.tables].flatMap(([id, table]) => planTable(grid, id, table)),
    names: [],
    conditionalFormats: [],
    validations: [...grid.tables.values()].flatMap((table) => validationsOf(table, Math.max(rows, BLOCK))),
    charts: [],
    freeze: { rows: units?.headerRow ?? HEADER_ROW, columns: 0 },
    print: {
      paper: 'A3',
      orientation: 'landscape',
      margins: { left: 15, right: 15, top: 15, bottom: 18, header: 8, footer: 9 },
      fitToWidth: true,
      ...(units
        ? {
            titleRows: { from: units.headerRow, to: units.headerRow },
            area: { top: 1, left: units.left, bottom: Math.max(units.bottom, 2), right: units.right },
          }
        : {}),
      footer: { left: '', centre: '&P/&N', right: '&A' },
    },
    fonts: {
      title: '方正小标宋简体',
      heading: '黑体',
      body: '仿宋_GB2312',
      note: '楷体_GB2312',
      number: 'Times New Roman',
    },
    styles,
  };
}

/** Title and headings stand out; all other rows keep Excel's own height, or a person's. */
function heightOf(row: number, headerRow: number): { height?: number } {
  if (row === 1 && headerRow > 1) return { height: 30 };
  return row === headerRow ? { height: 22 } : {};
}

type Look = (row: number, column: number, cell: GridCell | undefined) => keyof typeof styles | undefined;

/** How a cell looks: by the table it belongs to, by its words above the tables. */
function lookOf(grid: CatalogGrid): Look {
  const titles = new Set<string>(Object.values(catalogTableNames));
  const tables = [...grid.tables.values()];
  return (row, column, cell) => {
    const table = tables.find(
      ({ headerRow, bottom, left, right }) =>
        row >= headerRow && row <= Math.max(bottom, headerRow + 1) && column >= left && column <= right,
    );
    if (cell?.date !== undefined) return '责_目录日期';
    if (table) return row === table.headerRow ? '责_目录表头' : '责_目录正文';
    if (row === 1 && column === 1) return '责_目录题名';
    if (cell && titles.has(cell.text)) return '责_目录小题';
    return row < HEADER_ROW && cell ? '责_目录注' : undefined;
  };
}

function rowCells(grid: CatalogGrid, row: number, columns: number, look: Look): (PlanCell | null)[] {
  return Array.from({ length: columns }, (_, before) => {
    const cell = grid.cells.get(cellKey(row, before + 1));
    const style = look(row, before + 1, cell);
    if (!cell && style === undefined) return null;
    return { value: cell ? valueOf(cell) : null, ...(style === undefined ? {} : { style }) };
  });
}

/** A formula stays a formula; text stays text, whatever it begins with. */
function valueOf({ value, formula }: GridCell): PlanValue {
  return formula === undefined ? value : { formula: [formula.replace(/^=/, '')], value };
}

function columnsOf(grid: CatalogGrid, count: number): SheetPlan['columns'] {
  const known = new Map(
    [...grid.tables.values()].flatMap(({ columns }) => [...columns].map(([id, at]) => [at, id])),
  );
  return Array.from({ length: count }, (_, before) => {
    const id = known.get(before + 1);
    const isInTable = [...grid.tables.values()].some(
      ({ left, right }) => before + 1 >= left && before + 1 <= right,
    );
    return { width: id === undefined ? (isInTable ? widthOf('other') : 24) : widthOf(id) };
  });
}

/** Excel takes no table with two columns of one name, nor one without a row. */
function planTable(grid: CatalogGrid, id: TableId, table: CatalogTable): PlanTable[] {
  const { headerRow, left, right, bottom } = table;
  const columns = Array.from({ length: right - left + 1 }, (_, place) => {
    return grid.cells.get(cellKey(headerRow, left + place))?.text ?? '';
  });
  if (new Set(columns).size < columns.length) return [];
  const area = { top: headerRow, left, bottom: Math.max(bottom, headerRow + 1), right };
  return [{ name: catalogTableNames[id], area, columns, style: 'TableStyleLight1' }];
}

function validationsOf({ columns, headerRow }: CatalogTable, bottom: number): PlanValidation[] {
  return [...columns].flatMap(([id, at]): PlanValidation[] =>
    id in catalogAnswers
      ? [{ area: { top: headerRow + 1, left: at, bottom, right: at }, list: answerWords(id as AnswerList) }]
      : [],
  );
}
