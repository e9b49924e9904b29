// Workbooks that are files: opening one, and drawing a new one.
export { openWorkbookFile, type OpenedWorkbook } from './open/openWorkbookFile';
export type { FileProblem } from './open/FileProblem';
export { writeWorkbookFile, type WriteOptions } from './write/writeWorkbookFile';
