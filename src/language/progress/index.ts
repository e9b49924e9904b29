// The language of progress: table of contents.

export type { StatusValue } from './StatusValue';
export { readStatus, type StatusWord } from './readStatus';
