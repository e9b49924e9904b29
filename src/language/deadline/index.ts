// The language of 完成时限: table of contents.

export type { Deadline, DeadlineReference, DeadlineType } from './Deadline';
export { parseDeadline } from './parseDeadline';
export { findDeadlines } from './runningText/findDeadlines';
export { namedDays } from './namedDays';
export { formatDeadline, formatDeadlines } from './formatDeadline';
export { lastDays, latestDay } from './latestDay';
export type { DuePeriod } from './latestDue';
export { latestDue } from './latestDue';
export type { Light, LightCase, LightData, LightName, LightReason } from './Light';
export { lightOf } from './lightOf';
