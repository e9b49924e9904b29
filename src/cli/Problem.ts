// An input that cannot be used: one plain sentence for the person, exit code 2.

/** Thrown by commands and option readers; nothing else of the command line throws on purpose. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
