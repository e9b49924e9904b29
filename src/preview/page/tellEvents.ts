// What a person does in the embedded spreadsheet reaches the pane as Excel's events do.

import type { FUniver } from '../excel-host/univer/facades';
import type { ExcelHost } from '../excel-host';
import { areaAddress } from '../../workbook/address';
import { areaOf } from '../excel-host/univer/areas';

/** Tells the host of changed and selected cells; the answer ends it. */
export function tellEvents(api: FUniver, host: ExcelHost): () => void {
  const { events } = host.state;
  const changed = api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
    for (const range of effectedRanges)
      events.changed(range.getSheetId(), areaAddress(areaOf(range.getRange())));
    host.tell();
  });
  const selected = api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [first] = selections;
    if (first) events.selected(worksheet.getSheetId(), areaAddress(areaOf(first)));
    host.tell();
  });
  return () => {
    changed.dispose();
    selected.dispose();
  };
}
