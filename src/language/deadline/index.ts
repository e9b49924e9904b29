// The language of 完成时限: table of contents.

export type { Deadline, DeadlineReference, DeadlineType } from './Deadline';
export { parseDeadline } from './parseDeadline';
export { findDeadlines } from './findDeadlines';
