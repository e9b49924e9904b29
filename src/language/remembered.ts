// What a text says is worked out once: tables repeat their cells, and a table is checked again after every few entries.

/** So many texts are remembered at least, and at most twice as many. */
const MOST = 20_000;

/**
 * Remembers what `read` said of a text; of many texts the latest ones. Only for answers that depend on the text alone.
 * @example const words = remembered(wordsOf); words('印发方案') === words('印发方案') //=> true
 */
export function remembered<Value extends NonNullable<unknown>>(
  read: (text: string) => Value,
): (text: string) => Value {
  let known = new Map<string, Value>();
  let older = known;
  return (text) => {
    let value = known.get(text);
    if (value !== undefined) return value;
    value = older.get(text) ?? read(text);
    if (known.size >= MOST) {
      older = known;
      known = new Map();
    }
    known.set(text, value);
    return value;
  };
}
