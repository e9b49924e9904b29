// Entry of the ribbon's function commands: they work with the pane closed.

import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';

void Office.onReady(() => {
  Office.actions.associate('makeSummaries', (event: Office.AddinCommands.Event) => {
    void new ExcelWorkbook().readSheets().finally(() => event.completed());
  });
});
