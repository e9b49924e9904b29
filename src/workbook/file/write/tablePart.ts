// An Excel table of a planned sheet as a table part (ECMA-376 part 1, 18.5.1.2).
import { areaAddress } from '../../address';
import { formulaText, type PlacedTable } from './formulaText';
import { element, escapeCellText, xmlPart } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The table part; `id` is unique in the workbook. Formulas of its columns are written as in its first row. */
export function tablePart(placed: PlacedTable, id: number): Uint8Array {
  const { sheet, table } = placed;
  const firstRow = { tables: [placed], sheet, row: table.area.top + 1 };
  const ref = areaAddress(table.area);
  const { name } = table;
  const columns = table.columns.map((column, place) => {
    const formula = table.calculated?.find((calculated) => calculated.column === column)?.formula;
    const xml = formula
      ? element('calculatedColumnFormula', {}, escapeCellText(formulaText(formula, firstRow)))
      : '';
    return element('tableColumn', { id: place + 1, name: column.replaceAll('\n', '_x000a_') }, xml);
  });
  const look = {
    name: table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 0,
    showColumnStripes: 0,
  };
  return xmlPart(
    element(
      'table',
      { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
      element('autoFilter', { ref }),
      element('tableColumns', { count: columns.length }, ...columns),
      element('tableStyleInfo', look),
    ),
  );
}
