// Which workbook does a book of this folder mean? Its lines are rows, its bars are borders between cells.

/** A cell as a book writes it: `^` belongs to the cell above, `<` to the one on the left; anything else is its content. */
export type CellText = string;

/** One row: `# ` title, `- ` note under it or at the end, `@ ` banner, `H ` heading, blank mark = an ordinary row. */
export interface BookRow {
  readonly mark: string;
  readonly cells: CellText[];
  hidden?: boolean;
}

/** A book: sheet name, its options for `check`, column widths, print set-up, rows; hidden columns only after a slip. */
export interface Book {
  readonly name: string;
  readonly check: string[];
  readonly widths: readonly number[];
  readonly print: readonly string[];
  readonly rows: BookRow[];
  readonly hiddenColumns: Set<number>;
}

/**
 * Reads a book.
 *
 * @example bookText('! sheet 台账\n! check --as-of 2023-12-31\n! widths 6 40\n! print A4 landscape\n# 任务台账\nH 序号 | 任务\n1 | 修路').rows.length //=> 3
 */
export function bookText(text: string): Book {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const told = (key: string): string[] =>
    (lines.find((line) => line.startsWith(`! ${key} `)) ?? '').split(' ').slice(2);
  const widths = told('widths').map(Number);
  return {
    name: told('sheet').join(' '),
    check: told('check'),
    widths,
    print: told('print'),
    rows: lines.filter((line) => !line.startsWith('! ')).map((line) => rowOf(line, widths.length)),
    hiddenColumns: new Set(),
  };
}

function rowOf(line: string, width: number): BookRow {
  const mark = /^[#@H-] /u.exec(line)?.[0].trim() ?? '';
  const printed = mark === '' ? line : line.slice(2);
  const cells = `${printed} `.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n'));
  const across = mark !== 'H' && mark !== '' && cells.length === 1;
  if (!across && cells.length > width) throw new Error(`${String(cells.length)} cells: ${line}`);
  while (cells.length < width) cells.push(across ? '<' : '');
  return { mark, cells };
}
