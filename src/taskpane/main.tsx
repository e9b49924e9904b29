// Entry of the pane: Excel behind the workbook port, and the pane in front of it.

import { createRoot } from 'react-dom/client';
import { localDay } from '../jobs/localDay';
import { ExcelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { App } from './App';
import type { CatalogFiles } from './catalog/CatalogFiles';
import type { NoticeFiles } from './notice/NoticeFiles';
import type { DeskMemory } from './DeskMemory';
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
      onSample={openSample}
      memory={memory}
      {...(isDark ? { appearance: 'dark' } : {})}
    />,
  );
});

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
