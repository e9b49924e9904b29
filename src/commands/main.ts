// Entry of the ribbon's function commands: they work with the pane closed.

import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';

void Office.onReady(() => {
  Office.actions.associate('makeSummaries', (event: Office.AddinCommands.Event) => {
    void makeSummaries().finally(() => event.completed());
  });
});

/** 生成汇总表 as of today; the first sheet comes to the front. Without a table nothing happens: the pane says why. */
async function makeSummaries(): Promise<void> {
  const workbook = new ExcelWorkbook();
  // The same file the pane loads after its first paint.
  const [{ openTable }, { prepareSheets }, { summarize }, sheets] = await Promise.all([
    import(/* webpackChunkName: "core" */ '../jobs/openTable'),
    import(/* webpackChunkName: "core" */ '../jobs/prepareReading'),
    import(/* webpackChunkName: "summaries" */ '../jobs/summarize'),
    workbook.readSheets(),
  ]);
  await prepareSheets(sheets);
  const opened = openTable(sheets);
  const source = opened.ok ? sheets.find(({ name }) => name === opened.table.sheet) : undefined;
  if (!opened.ok || !source) return;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const asOf = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const plans = summarize(opened.table, { asOf, catalog: opened.catalog, source, earlier: sheets });
  await workbook.draw(plans);
  const [first] = plans;
  if (first) await workbook.select(first.name, 'A1');
}
