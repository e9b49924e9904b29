// Reading a file that came from outside, for the pane: its sheets, its properties, and how large it may be.
export { MAX_FILE_BYTES } from './open/limits';
export { openWorkbookFile } from './open/openWorkbookFile';
export { readProperties } from './open/readProperties';
