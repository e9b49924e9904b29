// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { App } from './App';
import { start } from './start';

void start((root) => {
  // Older Excels tell no theme: the pane then looks as the system does.
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  // The ribbon's 校验 opens this page with its purpose.
  const isForCheck = new URLSearchParams(window.location.search).get('do') === 'check';
  createRoot(root).render(
    <App
      workbook={new ExcelWorkbook()}
      today={today()}
      {...(isDark ? { appearance: 'dark' } : {})}
      {...(isForCheck ? { firstDesk: 'check' } : {})}
    />,
  );
});

/** Today by the person's own clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
