// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { localDay } from '../jobs/localDay';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { App } from './App';
import type { CatalogFiles } from './catalog/CatalogFiles';
import { start } from './start';

void start((root) => {
  // Older Excels tell no theme: the pane then looks as the system does.
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  createRoot(root).render(
    <App
      workbook={new ExcelWorkbook()}
      today={localDay(new Date())}
      files={files}
      {...(isDark ? { appearance: 'dark' } : {})}
    />,
  );
});

/** Workbook files through our own reader and writer; a new workbook is opened by Excel. */
const files: CatalogFiles = {
  async read(name, bytes) {
    const [{ openWorkbookFile }, { fileProblemText }] = await Promise.all([
      import(/* webpackChunkName: "files" */ '../workbook/file'),
      import(/* webpackChunkName: "files" */ '../messages/zh-CN/files'),
    ]);
    const opened = await openWorkbookFile(bytes, name);
    if (!opened.ok) return { ok: false, sentence: fileProblemText(opened.problem) };
    return { ok: true, sheets: await opened.workbook.readSheets() };
  },
  async open(plans) {
    const { writeWorkbookFile } = await import(/* webpackChunkName: "files" */ '../workbook/file');
    const bytes = await writeWorkbookFile(plans);
    await Excel.createWorkbook(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
  },
};
