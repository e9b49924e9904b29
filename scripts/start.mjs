// npm start: sets the machine up, builds what is missing, and opens the add-in beside an embedded spreadsheet on this machine.

import { buildPreview } from './build-preview.mjs';
import { serveFolder } from './serve-folder.mjs';
import { ensurePackages } from './setup.mjs';

const PORT = 3100;

await ensurePackages();
const folder = await buildPreview();
const { address } = await serveFolder(folder, Number(process.env.PORT ?? PORT));
console.log(`请用浏览器打开 ${address}`);
