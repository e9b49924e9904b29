// The pane in a browser without Excel, for looking at it: #book=<which>&theme=<light|dark|contrast> says what it sits beside.

import { createRoot } from 'react-dom/client';
import { shapotouPlan } from '../../../seeds/shapotou/shapotouPlan';
import shapotou from '../../../seeds/000_896982ae19ad1ebd.txt';
import bothText from '../../../seeds/004_8829daf126e8f9f2.txt';
import sample from '../../../seeds/000-shapotou-sample.json';
import { App } from '../../../src/taskpane/App';
import type { CatalogFiles } from '../../../src/taskpane/catalog/CatalogFiles';
import type { NoticeFiles } from '../../../src/taskpane/notice/NoticeFiles';
import { sheetOf } from '../../support/sheet';
import { PlanWorkbook, problem, sheetOfPlan, type Course } from '../PlanWorkbook';
import { noticeSheet, textSheet } from '../notice/noticeSheet';
import { cleanTable, doubtfulTable, longTable, unpreparedTable, untidyTable } from '../tables';

const asked = new URLSearchParams(location.hash.slice(1));
const wait = (ms: number) => (): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const table = sheetOfPlan(shapotouPlan(shapotou, sample));
const blank = sheetOfPlan(shapotouPlan(shapotou));
const empty = sheetOf('== Sheet3 ==');
const contacts = sheetOf('== 通讯录 ==\n姓名 | 电话');
const faultyCatalog = sheetOf(`
== 参考目录 ==
单位目录
代码 | 全称 | 简称 | 类别 | 停用日期 | 出现次数 | 出处 | 确认 |  | 名称 | 判断 | 指的单位 | 认定人 | 认定日期
1 | 沙坡头区远航互联中心 | 区远航中心 | 大局 |  |  |  | 是 |  | 远航互联 | 指这个单位 | 区远航中心 | 王敏 | 2022-03-01
2 | 沙坡头区住房和城乡建设局 | 区住建局 | 政府部门 | 去年 | 1 | E4 | 待确认
`);
const form = sheetOf(`
== 月度调度表 ==
全区共{{总任务数}}项，已完成{{已完成数}}项
责任单位 | 牵头任务数 | 已完成 | 未报 | 逾期 | 月度评语
区卫健局 |  |  |  |  |
区医保局 |  |  |  |  |
区气象局 |  |  |  |  |
合计 |  |  |  |  |
`);
const said = 'InvalidOperationInCellEditMode: Excel is in cell-editing mode.';

const books: Record<string, () => PlanWorkbook> = {
  sample: () => new PlanWorkbook([table]),
  blank: () => new PlanWorkbook([blank]),
  clean: () => new PlanWorkbook([cleanTable]),
  long: () => new PlanWorkbook([longTable(5_000)]),
  doubtful: () => new PlanWorkbook([doubtfulTable]),
  unprepared: () => new PlanWorkbook([unpreparedTable]),
  faulty: () => new PlanWorkbook([doubtfulTable, faultyCatalog]),
  untidy: () => new PlanWorkbook([untidyTable]),
  untidyProtected: () => new PlanWorkbook([untidyTable], trouble('apply', 'protected')),
  kept: () => keeping(new PlanWorkbook([table])),
  several: () => new PlanWorkbook([table, { ...blank, name: '附件（空表）' }]),
  forms: () => new PlanWorkbook([table, form]),
  none: () => new PlanWorkbook([contacts, empty]),
  notice: () => new PlanWorkbook([noticeSheet, empty]),
  noticeBoth: () => new PlanWorkbook([textSheet(bothText)]),
  noticeProtected: () => new PlanWorkbook([noticeSheet, empty], trouble('draw', 'protected')),
  slow: () => new PlanWorkbook([table], { pause: wait(1_500) }),
  busy: () => new PlanWorkbook([table], trouble('readSheets', 'busy')),
  broken: () => new PlanWorkbook([table], trouble('readSheets', 'failed')),
  protected: () => new PlanWorkbook([table], trouble('draw', 'protected')),
  locked: () => new PlanWorkbook([blank], trouble('apply', 'protected')),
  unfinished: () => {
    const book = new PlanWorkbook([cleanTable]);
    book.leaveUnfinished('填报第1项', cleanTable.name, 'G3', '推进中', '已完成');
    return book;
  },
  lost: () => new PlanWorkbook([table], trouble('select', 'editing')),
};

function trouble(request: 'readSheets' | 'select' | 'draw' | 'apply', id: string): Course {
  return { trouble: { [request]: problem(id, said) } };
}

/** A state, a waiver that has expired, one without a finding, one that cannot be read, an issued defect that is gone. */
function keeping(workbook: PlanWorkbook): PlanWorkbook {
  const grounds = { reason: '市级方案尚未印发', by: '李建国', until: '2022-06-30' };
  workbook.kept = {
    settings: {
      tableStates: { [table.name]: 'issued' },
      waivers: [{ rule: 'deadline/missing', ...grounds }, { rule: 'unit/typo', ...grounds }, { rule: '' }],
      baseline: { [table.name]: [{ rule: 'structure/number-doubled', raw: '99' }] },
    },
    damage: null,
  };
  return workbook;
}

/** The real reader and writer; a new workbook comes to nobody. */
const files: CatalogFiles = {
  async read(name, bytes) {
    const { openWorkbookFile } = await import('../../../src/workbook/file');
    const opened = await openWorkbookFile(bytes, name);
    if (!opened.ok) return { ok: false, sentence: opened.problem.id };
    return { ok: true, sheets: await opened.workbook.readSheets() };
  },
  async open(plans) {
    const { writeWorkbookFile } = await import('../../../src/workbook/file');
    window.opened = await writeWorkbookFile(plans);
  },
};

const documents: NoticeFiles = {
  async readDocument(name, bytes) {
    const { openDocumentFile } = await import('../../../src/workbook/file');
    const opened = await openDocumentFile(bytes, name);
    return opened.ok ? opened : { ok: false, sentence: opened.problem.id };
  },
};

declare global {
  interface Window {
    book: PlanWorkbook;
    opened: Uint8Array;
  }
}

const book = (books[asked.get('book') ?? 'sample'] ?? books.sample)?.();
const root = document.getElementById('root');
if (book && root) {
  window.book = book;
  const theme = asked.get('theme');
  const appearance = theme === 'dark' || theme === 'light' ? ({ appearance: theme } as const) : {};
  createRoot(root).render(
    <App
      workbook={book}
      today="2022-09-30"
      files={files}
      documents={documents}
      onSample={() => Promise.resolve()}
      {...appearance}
    />,
  );
}
