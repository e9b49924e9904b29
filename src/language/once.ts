// An answer that is dear to work out is worked out when somebody asks for it, and once.

/**
 * Remembers what `read` gave the first time.
 * @example const when = once(() => findDeadlines(text, reference)); when() === when() //=> true
 */
export function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: read() }).value;
}
