// The rows of document 000 as its text prints them: a tab begins a cell, other lines continue the cell before.

/** What a row of the paper is. */
export type PaperRow = {
  readonly kind: 'title' | 'head' | 'subhead' | 'task';
  /** The row's cells as printed, with their line breaks and blanks; a row cut short has fewer. */
  readonly cells: readonly string[];
};

/** The table of document 000. */
export interface PaperTable {
  /** The line above the table: 附件. */
  readonly annex: string;
  readonly rows: readonly PaperRow[];
}

const COLUMNS = 9;
/** Word writes a lone space where it gave up a row in the middle. */
const CUT = ' ';

/**
 * The document's rows; blank layout rows above the title are left out.
 * @example readShapotou(text).rows[0] //=> { kind: 'title', cells: ['沙坡头区深入推广…'] }
 */
export function readShapotou(document: string): PaperTable {
  const [annex = '', ...lines] = document.split('\n');
  const rows: PaperRow[] = [];
  let cells: string[] = [];
  const close = () => {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ kind: kindOf(cells, rows.length), cells });
    cells = [];
  };
  for (const line of lines) {
    if (line.startsWith(`${CUT}\t`) || line === CUT) close();
    if (line.includes('\t')) cells.push(line.slice(line.indexOf('\t') + 1));
    else if (line === '' && isWhole(cells, rows.length)) close();
    else if (cells.length > 0) cells.push(`${cells.pop() ?? ''}\n${line}`);
  }
  close();
  return { annex, rows };
}

function kindOf(cells: readonly string[], rowsBefore: number): PaperRow['kind'] {
  if (cells.includes('主要任务')) return 'head';
  if (cells[0] === '序号') return 'subhead';
  return rowsBefore === 0 ? 'title' : 'task';
}

/** A blank line ends a row that has all its cells; inside a task's row it is a line break of the cell. */
function isWhole(cells: readonly string[], rowsBefore: number): boolean {
  return kindOf(cells, rowsBefore) !== 'task' || cells.length >= COLUMNS;
}
