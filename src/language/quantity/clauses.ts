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

/** A bracket that is closed again before `at` belongs to the clause: 执业(助理)医师. */
function stopBefore(text: string, at: number, from: number, stop: RegExp): number {
  let open = 0;
  for (let index = at; index > from; index--) {
    const character = text.charAt(index - 1);
    if (character === ')') open += 1;
    else if (character === '(' && open > 0) open -= 1;
    else if (open === 0 && stop.test(character)) return index;
  }
  return open > 0 ? text.lastIndexOf(')', at - 1) + 1 : from;
}

/** A short bracket without a figure belongs to the clause (专(兼)职人员), not the one that explains the unit (460件(套)). */
function stopAfter(text: string, at: number, to: number, stop: RegExp): number {
  for (let index = at; index < to; index++) {
    const character = text.charAt(index);
    const bracket =
      character === '(' && index > at ? /^\([^()\d,。;:]{1,6}\)/.exec(text.slice(index, index + 8)) : null;
    if (bracket) index += bracket[0].length - 1;
    else if (stop.test(character)) return index;
  }
  return to;
}
