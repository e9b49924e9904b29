// Clicking a link of a generated sheet leads to its cell, as in Excel.

import { parseAddress } from '../../workbook/address';
import type { ExcelHost } from '../excel-host';
import type { FUniver } from '../excel-host/univer/facades';
import type {} from '@univerjs/sheets-ui/facade';

/** Listens to clicks on cells; the host knows the links. */
export function followLinks(api: FUniver, host: () => ExcelHost | undefined): void {
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const book = host()?.state.book;
    const target = book?.links.get(`${worksheet.getSheetId()}|${row + 1}|${column + 1}`)?.documentReference;
    const place = target === undefined ? null : /^'?(.+?)'?!(.+)$/.exec(target);
    const sheet = place ? book?.find((place[1] ?? '').replaceAll("''", "'")) : null;
    const area = place ? parseAddress(place[2] ?? '') : null;
    if (!book || !sheet || !area) return;
    book.facade.setActiveSheet(sheet.facade);
    book.select(sheet, area);
  });
}
