// A button's work that cannot go on, and the sentence that says why and what to do.

/** The message is for people. */
export class Stopped extends Error {}
