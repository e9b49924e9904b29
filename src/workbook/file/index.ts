// Workbooks that are files: the drawer of new ones.
export { writeWorkbookFile, type WriteOptions } from './write/writeWorkbookFile';
