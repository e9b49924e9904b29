// One worksheet part while its cells are written: how a cell looks now, whether it may be written, and the part's text afterwards.
import type { PlacedChange } from '../../Change';
import { cellKey, keyPosition } from '../../SheetSnapshot';
import { shiftFormula } from '../sheet/shiftFormula';
import { isTrue } from '../xml/isTrue';
import { scanXml } from '../xml/scanXml';
import { escapeCellText } from '../write/xml';
import type { CellFormats } from './CellFormats';
import { arrayAreas, isHeld, tableHeader } from './heldCells';
import { attributeOf, mapSheet, type SheetMap } from './SheetMap';
import type { Splice } from './splice';
import { writtenSheet } from './writtenSheet';

/** Text that a person's Excel would take for a formula when the cell is edited. */
const LOOKS_LIKE_FORMULA = /^[=+\-@']/;

/** A part's text, mapped for the rows of the changes; `tables` are the sheet's table parts. */
export class SheetPart {
  private readonly map: SheetMap | null;

  constructor(
    private readonly xml: string,
    private readonly tables: readonly string[],
    changes: readonly PlacedChange[],
  ) {
    this.map = mapSheet(xml, new Set(changes.map(({ row }) => row)));
  }

  /** Does something larger hold the cell? */
  isHeld(place: PlacedChange): boolean {
    if (!this.map) return true;
    return isHeld([...arrayAreas(this.map), ...this.tables.flatMap(tableHeader)], place);
  }

  /** Place of the cell's format: its own, or what its row or column says; undefined = the first. */
  styleOf({ row, column }: PlacedChange): string | undefined {
    const there = this.map?.rows.get(row);
    const cell = there?.cells.get(column);
    if (cell) return attributeOf(cell, 's');
    if (there && isTrue(attributeOf(there, 'customFormat'))) return attributeOf(there, 's');
    const whole = this.map?.columns.find(
      (one) => column >= Number(attributeOf(one, 'min')) && column <= Number(attributeOf(one, 'max')),
    );
    return whole && attributeOf(whole, 'style');
  }

  /** Is there a formula in one of these cells? Then the order of calculation kept in the file no longer holds. */
  hasFormula(places: readonly PlacedChange[]): boolean {
    return places.some(({ row, column }) => this.map?.formulas.has(cellKey(row, column)));
  }

  /** The part's text with the cells written. */
  written(changes: readonly PlacedChange[], outdated: ReadonlySet<number>, formats: CellFormats): string {
    if (!this.map) return this.xml;
    const cells = changes.map((change) => {
      const { row, column, content } = change;
      const style = this.styleOf(change);
      const isText = typeof content === 'string' && content !== '';
      const isQuoted = isText && (LOOKS_LIKE_FORMULA.test(content) || formats.isQuoted(style));
      return { row, column, content, style: formats.quoted(style, isQuoted) };
    });
    return writtenSheet(this.xml, this.map, cells, outdated, this.freed(changes));
  }

  /** A shared formula stands in one cell and is named by others: when that one is written, the others get it in words. */
  private freed(changes: readonly PlacedChange[]): Splice[] {
    const formulas = this.map?.formulas ?? new Map<never, never>();
    const written = new Set(changes.map(({ row, column }) => cellKey(row, column)));
    return [...formulas].flatMap(([key, { formula: master }]) => {
      const shared = attributeOf(master, 't') === 'shared' ? attributeOf(master, 'si') : undefined;
      if (shared === undefined || !master.inner || !written.has(key)) return [];
      const from = keyPosition(key);
      const text = this.textOf(master.start, master.end);
      return [...formulas].flatMap(
        ([
          other,
          {
            formula: { start, end, inner, ...tag },
          },
        ]) => {
          if (inner || written.has(other) || attributeOf({ start, end, ...tag }, 'si') !== shared) return [];
          const { row, column } = keyPosition(other);
          const own = escapeCellText(shiftFormula(text, row - from.row, column - from.column));
          const prefix = this.map?.prefix ?? '';
          return [{ start, end, text: `<${prefix}f>${own}</${prefix}f>` }];
        },
      );
    });
  }

  private textOf(start: number, end: number): string {
    let text = '';
    scanXml(this.xml.slice(start, end), {
      open: () => undefined,
      text: (piece) => {
        text += piece;
      },
      close: () => undefined,
    });
    return text;
  }
}
