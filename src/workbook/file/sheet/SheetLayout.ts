// What a worksheet part says besides its cells: merges, hidden rows and columns, protection.
import { type Area, parseAddress } from '../../address';
import { isTrue } from '../xml/isTrue';
import type { AttributeValues } from '../xml/scanXml';

/** Collects the layout while the part is read. */
export class SheetLayout {
  readonly merges: Area[] = [];
  isProtected = false;
  private readonly rows: number[] = [];
  private readonly columns: { readonly from: number; readonly to: number }[] = [];

  /** Takes note of an element outside the cells. */
  open(name: string, attributes: AttributeValues): void {
    if (name === 'mergeCell') this.addMerge(attributes.ref);
    else if (name === 'col') this.addColumns(attributes);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes.sheet);
  }

  hideRow(row: number): void {
    this.rows.push(row);
  }

  /** Hidden rows inside the used range: a table's blank surroundings say nothing. */
  hiddenRows(usedRange: Area | null): ReadonlySet<number> {
    return new Set(this.rows.filter((row) => usedRange && row >= usedRange.top && row <= usedRange.bottom));
  }

  /** Hidden columns inside the used range. */
  hiddenColumns(usedRange: Area | null): ReadonlySet<number> {
    const hidden = new Set<number>();
    for (const { from, to } of this.columns) {
      const last = Math.min(to, usedRange?.right ?? 0);
      for (let column = Math.max(from, usedRange?.left ?? 1); column <= last; column++) hidden.add(column);
    }
    return hidden;
  }

  private addMerge(reference: string | undefined): void {
    const area = reference === undefined ? null : parseAddress(reference);
    if (area && (area.top < area.bottom || area.left < area.right)) this.merges.push(area);
  }

  private addColumns(attributes: AttributeValues): void {
    const { min, max, hidden, width } = attributes;
    if (isTrue(hidden) || width === '0') this.columns.push({ from: Number(min), to: Number(max) });
  }
}
