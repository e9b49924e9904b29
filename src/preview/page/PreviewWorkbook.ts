// One opened workbook of the preview: spreadsheet, simulated Excel over it, and the pane's frame beside it.

import type {} from '@univerjs/sheets-ui/facade';
import { fill } from '../../messages/fill';
import { previewText } from '../../messages/zh-CN/preview';
import { ExcelHost } from '../excel-host';
import type { FUniver } from '../excel-host/univer/facades';
import { openXlsx } from '../open/openXlsx';
import { bytesAsTheyStand } from '../save/bytesAsTheyStand';
import { offerFile } from '../save/offerFile';
import { atRest } from './atRest';
import { tellEvents } from './tellEvents';

/** Level of Excel 2021, the oldest Excel the add-in runs in. */
const EXCEL_API = '1.14';

let endEvents: (() => void) | undefined;
let opened = 0;

/** Opens the bytes in place of what was open before and starts the pane anew. */
export async function openInPreview(
  api: FUniver,
  bytes: ArrayBuffer,
  name: string,
  pane: HTMLIFrameElement,
): Promise<ExcelHost> {
  const { data, protectedSheets } = await openXlsx(bytes, name);
  // The pane of the workbook before has nothing to talk to any more.
  pane.src = 'about:blank';
  const before = api.getActiveWorkbook();
  if (before) api.disposeUnit(before.getId());
  const workbook = api.createWorkbook({ ...data, id: `workbook-${Date.now()}` });
  const allowsLogging = new URLSearchParams(window.location.search).has('logging');
  const host: ExcelHost = new ExcelHost(api, workbook, {
    name,
    excelApi: EXCEL_API,
    allowsLogging,
    file: () => bytesAsTheyStand(new Uint8Array(bytes), host.state.book),
    // A browser has no second window of Excel: what would open there is downloaded.
    onNewWorkbook: (base64) =>
      offerFile(
        fill(previewText['file.new'], { n: (opened += 1) }),
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      ),
  });
  for (const id of protectedSheets) host.state.protectedSheets.add(id);
  host.state.book.onSelect = ({ facade }, { top, left }) => {
    facade.scrollToCell(top - 1, left - 1);
  };
  endEvents?.();
  endEvents = tellEvents(api, host);
  window.dutyPreview = { host, external: host.external(), saveFile: offerFile };
  await atRest();
  pane.src = 'pane/taskpane.html';
  return host;
}

declare global {
  interface Window {
    /** Read by the script that stands before office.js in the pane's frame (preview/page/frame.js), and by tests. */
    dutyPreview?: {
      readonly host: ExcelHost;
      readonly external: object;
      readonly saveFile: typeof offerFile;
    };
  }
}
