// The pane in a browser without Excel, for looking at it: #book=<which>&theme=<light|dark|contrast> says what it sits beside.

import { createRoot } from 'react-dom/client';
import { shapotouPlan } from '../../../seeds/shapotou/shapotouPlan';
import shapotou from '../../../seeds/000_896982ae19ad1ebd.txt';
import sample from '../../../seeds/000-shapotou-sample.json';
import { App } from '../../../src/taskpane/App';
import { sheetOf } from '../../support/sheet';
import { PlanWorkbook, problem, sheetOfPlan, type Course } from '../PlanWorkbook';
import { longTable, cleanTable } from '../tables';

const asked = new URLSearchParams(location.hash.slice(1));
const wait = (ms: number) => (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const table = sheetOfPlan(shapotouPlan(shapotou, sample));
const blank = sheetOfPlan(shapotouPlan(shapotou));
const empty = sheetOf('== Sheet3 ==');
const contacts = sheetOf('== 通讯录 ==\n姓名 | 电话');
const said = 'InvalidOperationInCellEditMode: Excel is in cell-editing mode.';

const books: Record<string, () => PlanWorkbook> = {
  sample: () => new PlanWorkbook([table]),
  blank: () => new PlanWorkbook([blank]),
  clean: () => new PlanWorkbook([cleanTable]),
  long: () => new PlanWorkbook([longTable(5_000)]),
  several: () => new PlanWorkbook([table, { ...blank, name: '附件（空表）' }]),
  none: () => new PlanWorkbook([contacts, empty]),
  slow: () => new PlanWorkbook([table], { pause: wait(1_500) }),
  busy: () => new PlanWorkbook([table], trouble('readSheets', 'busy')),
  broken: () => new PlanWorkbook([table], trouble('readSheets', 'failed')),
  protected: () => new PlanWorkbook([table], trouble('draw', 'protected')),
  lost: () => new PlanWorkbook([table], trouble('select', 'editing')),
};

function trouble(request: 'readSheets' | 'select' | 'draw', id: string): Course {
  return { trouble: { [request]: problem(id, said) } };
}

declare global {
  interface Window {
    book: PlanWorkbook;
  }
}

const book = (books[asked.get('book') ?? 'sample'] ?? books.sample)?.();
const root = document.getElementById('root');
if (book && root) {
  window.book = book;
  const theme = asked.get('theme');
  const appearance = theme === 'dark' || theme === 'light' ? ({ appearance: theme } as const) : {};
  createRoot(root).render(<App workbook={book} today="2022-09-30" {...appearance} />);
}
