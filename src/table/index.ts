// Reading official tables: table of contents.

export type * from './DutyTable';
export type * from './UnderstoodTable';
export { readTables } from './readTables';
export { documentYear, yearOfTitle, type DocumentYear } from './documentYear';
export { understand, type UnderstandContext } from './understand';
export { roleRule, type RoleRule } from './roleRule';
