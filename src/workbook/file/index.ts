// Workbooks that are files: opening one, drawing a new one, copying one with cells written or without add-in parts; prose documents.
export { openDocumentFile, textBlocks } from './document/openDocumentFile';
export { cleanCopy } from './clean/cleanCopy';
export { editWorkbookFile } from './edit/editWorkbookFile';
export { openWorkbookFile } from './open/openWorkbookFile';
export { writeWorkbookFile } from './write/writeWorkbookFile';
