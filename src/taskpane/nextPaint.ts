// Lets the browser paint and the person press 取消 between two steps of a longer piece of work.

/** Resolves after the events that are waiting have been handled. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
