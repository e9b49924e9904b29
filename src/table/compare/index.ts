// Comparing two tables: table of contents.

export type * from './TableComparison';
export { compareTables, type ComparableTable } from './compareTables';
export { gradeTexts, plainText } from './gradeTexts';
