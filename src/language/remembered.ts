// What a text says is worked out once: tables repeat their cells and sentences, and a table is checked again after every few entries.

/** A text with the answers to all questions asked about it so far; who holds it needs not look for them. */
export interface About {
  readonly text: string;
  readonly answers: unknown[];
}

/** So many texts are remembered at least, and at most twice as many. */
const MOST = 100_000;

let known = new Map<string, About>();
let older = known;
let latest: About = { text: '', answers: [] };
let questions = 0;

/**
 * Remembers what `read` said of a text; of many texts the latest ones. Only for answers that depend on the text alone.
 * @example const words = remembered(wordsOf); words('印发方案') === words('印发方案') //=> true
 */
export function remembered<Value extends NonNullable<unknown>>(
  read: (text: string) => Value,
): (text: string | About) => Value {
  const question = questions++;
  return (text) => {
    const about = typeof text === 'string' ? aboutText(text) : text;
    const before = about.answers[question] as Value | undefined;
    if (before !== undefined) return before;
    const value = read(about.text);
    about.answers[question] = value;
    return value;
  };
}

/** Nothing said before holds any longer: Traditional text is read from now on. */
export function forgetAll(): void {
  known = new Map();
  older = known;
  latest = { text: '', answers: [] };
}

/** What is known about a text; one text is asked about many times in a row. */
export function aboutText(text: string): About {
  if (text === latest.text) return latest;
  let about = known.get(text);
  if (about === undefined) {
    about = older.get(text) ?? { text, answers: [] };
    if (known.size >= MOST) {
      older = known;
      known = new Map();
    }
    known.set(text, about);
  }
  return (latest = about);
}
