// What a 完成情况 cell says.

/** `unclear` = there is text and it is not understood. A blank cell has no value. */
export type StatusValue = 'done' | 'mostly' | 'doing' | 'not-started' | 'not-done' | 'standing' | 'unclear';
