// Reading official tables: table of contents.

export type * from './DutyTable';
export type * from './UnderstoodTable';
export { readTables } from './readTables';
export { documentYear, type DocumentYear } from './documentYear';
export { understand, type UnderstandContext } from './understand';
