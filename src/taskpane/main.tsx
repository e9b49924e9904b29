// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { localDay } from '../jobs/localDay';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { App } from './App';
import { start } from './start';

void start((root) => {
  // Older Excels tell no theme: the pane then looks as the system does.
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  createRoot(root).render(
    <App
      workbook={new ExcelWorkbook()}
      today={localDay(new Date())}
      {...(isDark ? { appearance: 'dark' } : {})}
    />,
  );
});
