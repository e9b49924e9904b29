// Which cells of a worksheet are held by something larger, so that a file in which one alone was written would be damaged?
import { type Area, parseAddress } from '../../address';
import { scanXml } from '../xml/scanXml';
import { attributeOf, type SheetMap } from './SheetMap';

/** Areas of array formulas and data tables that cover several cells; Excel too changes those only as a whole. */
export function arrayAreas({ formulas }: SheetMap): Area[] {
  return [...formulas.values()].flatMap(({ formula }) => {
    const isArray = ['array', 'dataTable'].includes(attributeOf(formula, 't') ?? '');
    const area = isArray ? parseAddress(attributeOf(formula, 'ref') ?? '') : null;
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
}

/** The header row of a table part: its texts are the table's column names, which stand in the table's part too. */
export function tableHeader(xml: string): Area[] {
  const found: Area[] = [];
  scanXml(xml, {
    open: (name, { ref, headerRowCount }) => {
      const area = name === 'table' && headerRowCount !== '0' ? parseAddress(ref ?? '') : null;
      if (area) found.push({ ...area, bottom: area.top });
    },
    close: () => undefined,
  });
  return found;
}

/** Lies the cell in one of the areas? */
export function isHeld(areas: readonly Area[], { row, column }: { row: number; column: number }): boolean {
  return areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
