// What was worked out once for a value is not worked out again.

/**
 * The function with a memory of its own; for values of which there are few, or that come again and again.
 * @example const label = oncePer((name: string) => `（${name}）`)
 */
export function oncePer<From, To>(workOut: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    let to = known.get(from);
    if (to === undefined) known.set(from, (to = workOut(from)));
    return to;
  };
}
