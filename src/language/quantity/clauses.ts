// Where does the clause of a figure begin and end, and where its sentence?

const STOP = /[,。;:!?()\n]/;
const SENTENCE_STOP = /[。!?\n]/;

/** Offsets of the clause around `at`, not reaching over `from` and `to`. */
export function clauseAround(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
): [number, number] {
  return [stopBefore(text, start, from, STOP), stopAfter(text, end, to, STOP)];
}

/** Offsets of the sentence around a figure; a semicolon does not end one. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  return [stopBefore(text, start, 0, SENTENCE_STOP), stopAfter(text, end, text.length, SENTENCE_STOP)];
}

function stopBefore(text: string, at: number, from: number, stop: RegExp): number {
  for (let index = at; index > from; index--) if (stop.test(text.charAt(index - 1))) return index;
  return from;
}

function stopAfter(text: string, at: number, to: number, stop: RegExp): number {
  for (let index = at; index < to; index++) if (stop.test(text.charAt(index))) return index;
  return to;
}
