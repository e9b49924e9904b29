// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { start } from './start';

void start((root) => {
  createRoot(root).render(<p>{new ExcelWorkbook().name}</p>);
});
