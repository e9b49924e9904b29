// Workbooks that are files: opening one to read or to change, drawing a new one, copying one with cells written or without add-in parts; prose documents.
export { openDocumentFile } from './document/openDocumentFile';
export { textBlocks } from '../textBlocks';
export { cleanCopy } from './clean/cleanCopy';
export { openEditableFile } from './edit/EditableFile';
export { editWorkbookFile } from './edit/editWorkbookFile';
export { openWorkbookFile } from './open/openWorkbookFile';
export { readProperties } from './open/readProperties';
export { readSettings } from './open/readSettings';
export { addColumns } from './patch/addColumns';
export { writeDispatch } from './patch/writeDispatch';
export { writeWorkbookFile } from './write/writeWorkbookFile';
