// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { localDay } from '../jobs/localDay';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { App } from './App';
import type { CatalogFiles } from './catalog/CatalogFiles';
import type { NoticeFiles } from './notice/NoticeFiles';
import type { NamedFile, ReturnFiles } from './returns/ReturnFiles';
import type { DeskMemory } from './DeskMemory';
import { fetchDesks } from './desks';
import { start } from './start';

void start((root) => {
  // Older Excels tell no theme: the pane then looks as the system does.
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  createRoot(root).render(
    <App
      workbook={new ExcelWorkbook()}
      today={localDay(new Date())}
      files={files}
      documents={documents}
      returns={returns}
      onSample={openSample}
      memory={memory}
      {...(isDark ? { appearance: 'dark' } : {})}
    />,
  );
  window.setTimeout(fetchDesks, OPENED);
});

/** Milliseconds in which the opening is over: what comes next may be fetched. */
const OPENED = 1_500;

/** This machine's own store; where it is locked, the pane remembers as long as it is open. */
const memory: DeskMemory = {
  read: (key) => quietly(() => localStorage.getItem(`duty-table ${key}`)),
  write: (key, text) =>
    void quietly(() =>
      text === null
        ? localStorage.removeItem(`duty-table ${key}`)
        : localStorage.setItem(`duty-table ${key}`, text),
    ),
};

function quietly<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Workbook files through our own reader and writer; a new workbook is opened by Excel. */
const files: CatalogFiles = {
  async read(name, bytes) {
    const [{ openWorkbookFile }, { fileProblemText }] = await Promise.all([
      import(/* webpackChunkName: "files" */ '../workbook/file/open/openWorkbookFile'),
      import(/* webpackChunkName: "files" */ '../messages/zh-CN/files'),
    ]);
    const opened = await openWorkbookFile(bytes, name);
    if (!opened.ok) return { ok: false, sentence: fileProblemText(opened.problem) };
    return { ok: true, sheets: await opened.workbook.readSheets() };
  },
  async open(plans) {
    const { writeWorkbookFile } = await import(
      /* webpackChunkName: "files" */ '../workbook/file/write/writeWorkbookFile'
    );
    const bytes = await writeWorkbookFile(plans);
    await openWorkbook(bytes);
  },
};

/** A table filled in by half, from our own static files. */
async function openSample(): Promise<void> {
  const answer = await fetch('sample.xlsx');
  if (!answer.ok) throw new Error(`sample.xlsx: ${answer.status}`);
  await openWorkbook(new Uint8Array(await answer.arrayBuffer()));
}

function openWorkbook(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
}

/** Word documents and texts through our own reader. */
const documents: NoticeFiles = {
  async readDocument(name, bytes) {
    const [{ openDocumentFile }, { fileProblemText }] = await Promise.all([
      import(/* webpackChunkName: "files" */ '../workbook/file/document/openDocumentFile'),
      import(/* webpackChunkName: "files" */ '../messages/zh-CN/files'),
    ]);
    const opened = await openDocumentFile(bytes, name);
    return opened.ok ? opened : { ok: false, sentence: fileProblemText(opened.problem) };
  },
};

/** Workbooks that go out and come back, through our own reader and writer; Excel hands over this one and opens new ones. */
const returns: ReturnFiles = {
  async read(file) {
    const [{ openWorkbookFile, readProperties, MAX_FILE_BYTES }, { fileProblemText }] = await Promise.all([
      import(/* webpackChunkName: "files" */ '../workbook/file/returned'),
      import(/* webpackChunkName: "files" */ '../messages/zh-CN/files'),
    ]);
    // One byte more than may be is enough to see that it is too large.
    const bytes = new Uint8Array(await file.slice(0, MAX_FILE_BYTES + 1).arrayBuffer());
    const opened = await openWorkbookFile(bytes, file.name);
    if (!opened.ok) return { ok: false, id: opened.problem.id, sentence: fileProblemText(opened.problem) };
    return {
      ok: true,
      sheets: await opened.workbook.readSheets(),
      properties: await readProperties(bytes),
    };
  },
  async workbook() {
    const { documentBytes } = await import(
      /* webpackChunkName: "copy" */ '../workbook/excel/copy/documentBytes'
    );
    return documentBytes();
  },
  async dispatch(workbook, plan) {
    const { writeDispatch } = await loadPatching();
    return writeDispatch(workbook, plan);
  },
  async rollOver(workbook, plan) {
    const { addColumns } = await loadPatching();
    return addColumns(workbook, plan);
  },
  open: openWorkbook,
  saveAll: saver(),
};

const loadPatching = () => import(/* webpackChunkName: "patch" */ '../workbook/file/patch');

/** Only the page around the preview takes downloads reliably; it says so by this function. */
function saver(): ReturnFiles['saveAll'] {
  const save: unknown = Reflect.get(window, 'dutySaveFile');
  if (typeof save !== 'function') return null;
  return async (name, files: readonly NamedFile[]) => {
    const { writeZip } = await loadPatching();
    (save as (name: string, bytes: Uint8Array) => void)(name, await writeZip(files));
  };
}
