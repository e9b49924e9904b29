// Where do rows, areas and references stand once some rows of a sheet are gone?
import { type Area, areaAddress, parseAddress } from '../../address';
import { shiftFormula } from '../sheet/shiftFormula';

/** `1:3` and cells of formulas, outside of quoted text and names. */
const ROWS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?|\$?)([1-9]\d{0,6})(?:(:)(\$?[A-Z]{1,3}\$?|\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_.(])/gu;

/** Rows that are left out; all others move up. */
export class RowMap {
  private readonly gone: readonly number[];

  constructor(drop: readonly number[]) {
    this.gone = [...drop].sort((a, b) => a - b);
  }

  /** Number of the row afterwards; null when it is gone. */
  row(row: number): number | null {
    const before = this.above(row);
    return this.gone[before] === row ? null : row - before;
  }

  /** What is left of an area; null when nothing is. */
  area({ top, left, bottom, right }: Area): Area | null {
    const first = top - this.above(top);
    const last = bottom - this.above(bottom + 1);
    return last < first ? null : { top: first, left, bottom: last, right };
  }

  /** A list of areas as `sqref` writes it; '' when nothing is left. */
  areas(references: string): string {
    return references
      .split(/\s+/)
      .flatMap((reference) => {
        const area = parseAddress(reference);
        const left = area && this.area(area);
        return left ? [areaAddress(left)] : [];
      })
      .join(' ');
  }

  /** A formula of a rule whose area began at row `from` and begins elsewhere now: rows it names, as they are afterwards. */
  formula(formula: string, from: number, to: number): string {
    return this.references(shiftFormula(formula, to - from, 0));
  }

  /** References of a formula or a defined name, as they are afterwards. */
  references(formula: string): string {
    return formula.replace(ROWS, (whole: string, ...found: (string | undefined)[]) => {
      const [head, first, colon, tail, last] = found;
      if (head === undefined || first === undefined) return whole;
      if (colon === undefined)
        return head === '' || head === '$' ? whole : head + String(this.near(Number(first)));
      const area = this.area({ top: Number(first), bottom: Number(last), left: 1, right: 1 });
      return area ? `${head}${area.top}:${tail ?? ''}${area.bottom}` : '#REF!';
    });
  }

  /** The row, or for one that is gone the next that stays. */
  private near(row: number): number {
    return row - this.above(row);
  }

  /** How many rows above it are gone. */
  private above(row: number): number {
    let [low, high] = [0, this.gone.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.gone[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
