// The page behind `npm start`: the Shapotou table in the embedded spreadsheet, and the add-in's own pane beside it.

import { fill } from '../../messages/fill';
import { previewText } from '../../messages/zh-CN/preview';
import type { ExcelHost } from '../excel-host';
import { saveGenerated } from '../save/saveGenerated';
import { banner } from './banner';
import { followLinks } from './followLinks';
import { openInPreview } from './PreviewWorkbook';
import { startSpreadsheet } from './startSpreadsheet';

const EXAMPLE = { file: 'example.xlsx', name: '沙坡头区责任分工表.xlsx' };

const pane = document.getElementById('pane') as HTMLIFrameElement;
const sheet = document.getElementById('sheet') as HTMLElement;
pane.title = previewText.pane;
sheet.setAttribute('aria-label', previewText.sheet);

const api = startSpreadsheet('sheet');
let host: ExcelHost | undefined;
const { say } = banner(document.getElementById('banner') as HTMLElement, {
  open: (file) => openOwn(file),
  example: () => openExample(),
  download: () => download(),
});
followLinks(api, () => host);
void openExample();

async function openExample(): Promise<void> {
  say(previewText.loading);
  const response = await fetch(EXAMPLE.file);
  host = await openInPreview(api, await response.arrayBuffer(), EXAMPLE.name, pane);
  say('');
}

async function openOwn(file: File): Promise<void> {
  try {
    host = await openInPreview(api, await file.arrayBuffer(), file.name, pane);
    say(fill(previewText['open.done'], { name: file.name }));
  } catch {
    say(fill(previewText['open.failed'], { name: file.name }));
  }
}

async function download(): Promise<void> {
  const saved = host ? await saveGenerated(host.state) : null;
  say(saved ? fill(previewText['download.done'], { name: saved }) : previewText['download.none']);
}
