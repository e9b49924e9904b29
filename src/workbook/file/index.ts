// Workbooks that are files: opening one, and drawing a new one.
export { openWorkbookFile } from './open/openWorkbookFile';
export { writeWorkbookFile } from './write/writeWorkbookFile';
