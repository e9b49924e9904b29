// The fields a task has once each; column kinds of the table are the same words.

/** In the order in which people and the command line see them. */
export const singleFields = [
  'indicator',
  'baseline',
  'deadline',
  'lead',
  'coop',
  'responsible',
  'leader',
  'contact',
  'remark',
  'basis',
] as const;

/** A field a task has once (indicator, deadline, lead …). */
export type SingleField = (typeof singleFields)[number];
