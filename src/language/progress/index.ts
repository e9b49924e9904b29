// The language of progress: table of contents.

export type { StatusValue } from './StatusValue';
export { readStatus, type StatusWord } from './readStatus';
export type { Clause, ProgressPart } from './Clause';
export { readProgress, type ProgressReading } from './readProgress';
export { reportingPeriod, type ReportingPeriod } from './reportingPeriod';
export { workDays } from './workDays';
export { copyKey, mayShare, overlap } from './copyKey';
