// One worksheet part read into a snapshot, cell by cell as the XML comes: styled blanks leave nothing behind.
import { type Area, cellAddress, MAX_ROW } from '../../address';
import { cellKey, keyPosition, type SheetSnapshot, type SnapshotCell } from '../../SheetSnapshot';
import { isTrue } from '../xml/isTrue';
import type { AttributeValues, XmlHandler } from '../xml/scanXml';
import { CellDamage, cellContent } from './cellContent';
import { cellPosition } from './cellPosition';
import type { FormatOf } from './formatsReader';
import { removeCovered } from './removeCovered';
import { SheetLayout } from './SheetLayout';
import { shiftFormula } from './shiftFormula';
import { RichText } from './stringsReader';

/** What the workbook says of a sheet, and what its cells point at. */
export interface SheetSource {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly strings: readonly string[];
  readonly formatOf: FormatOf;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
  shared: string | undefined;
}

/** Handles the events of `scanXml`; `snapshot()` is the sheet afterwards. */
export class SheetReader implements XmlHandler {
  private readonly cells = new Map<number, SnapshotCell>();
  private readonly layout = new SheetLayout();
  private readonly sharedFormulas = new Map<string, { row: number; column: number; formula: string }>();
  private readonly rich = new RichText();
  private row = 0;
  private column = 0;
  private cell: OpenCell | null = null;
  private into: 'value' | 'formula' | null = null;

  constructor(private readonly source: SheetSource) {}

  /** Address of the cell being read, for a message about damage. */
  get place(): string | null {
    return this.cell ? cellAddress(this.cell.row, this.cell.column) : null;
  }

  open(name: string, attributes: AttributeValues): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (this.cell) this.openContent(name, attributes);
    else this.layout.open(name, attributes);
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.into === 'value') this.cell.value += text;
    else if (this.into === 'formula') this.cell.formula = (this.cell.formula ?? '') + text;
    else this.rich.add(text);
  }

  close(name: string): void {
    if (!this.cell) return;
    if (name === 'v' || name === 'f') this.into = null;
    else if (name === 'c') this.closeCell(this.cell);
    else this.rich.close(name);
  }

  snapshot(): SheetSnapshot {
    const { cells, layout } = this;
    removeCovered(cells, layout.merges);
    const usedRange = usedRangeOf(cells);
    return {
      name: this.source.name,
      visibility: this.source.visibility,
      usedRange,
      cells,
      merges: layout.merges,
      hiddenRows: layout.hiddenRows(usedRange),
      hiddenColumns: layout.hiddenColumns(usedRange),
      isProtected: layout.isProtected,
    };
  }

  private openRow(attributes: AttributeValues): void {
    const { r, hidden, ht } = attributes;
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.column = 0;
    if (!(this.row >= 1 && this.row <= MAX_ROW)) throw new CellDamage();
    if (isTrue(hidden) || ht === '0') this.layout.hideRow(this.row);
  }

  private openCell(attributes: AttributeValues): void {
    const { r, s, t } = attributes;
    const at = r === undefined ? { row: this.row, column: this.column + 1 } : cellPosition(r);
    this.column = at?.column ?? 0;
    this.cell = {
      row: at?.row ?? this.row,
      column: at?.column ?? 1,
      type: t ?? 'n',
      style: s === undefined ? 0 : Number(s),
      value: '',
      formula: undefined,
      shared: undefined,
    };
    if (!at) throw new CellDamage();
  }

  private openContent(name: string, attributes: AttributeValues): void {
    if (!this.cell) return;
    if (name === 'v') this.into = 'value';
    else if (name === 'f') {
      this.into = 'formula';
      const { t, si } = attributes;
      if (t === 'shared') this.cell.shared = si;
    } else this.rich.open(name);
  }

  private closeCell(cell: OpenCell): void {
    const { row, column, type, value } = cell;
    const inline = this.rich.take();
    const formula = this.formulaOf(cell);
    if (value !== '' || inline !== '' || formula !== undefined) {
      const format = this.source.formatOf(cell.style);
      const content = cellContent({ type, value, inline, formula, format }, this.source.strings);
      if (content) this.cells.set(cellKey(row, column), content);
    }
    this.cell = null;
  }

  /** A shared formula stands once; the other cells only name it. */
  private formulaOf({ row, column, formula, shared }: OpenCell): string | undefined {
    if (shared === undefined) return formula === '' ? undefined : formula;
    if (formula) this.sharedFormulas.set(shared, { row, column, formula });
    const master = this.sharedFormulas.get(shared);
    return formula || (master && shiftFormula(master.formula, row - master.row, column - master.column));
  }
}

function usedRangeOf(cells: ReadonlyMap<number, SnapshotCell>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const key of cells.keys()) {
    const { row, column } = keyPosition(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}
