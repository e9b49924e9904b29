// How much of two texts is the same? Counted in pairs of neighbouring characters, so that order within a word matters and place does not.

/** Different pairs of neighbouring characters; a single character is a pair with nothing. */
export function characterPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < Math.max(text.length - 1, 1); at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/**
 * From 0 (nothing in common) to 1; a text wholly contained in a longer one counts as nearly the same (0.8).
 * @example likeness(characterPairs('建设医共体'), characterPairs('建设紧密型医共体')) > 0.7 //=> true
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  const dice = (2 * common) / Math.max(one.size + other.size, 1);
  const isContained = few.size >= 6 && common >= few.size * 0.85;
  return isContained ? Math.max(dice, 0.8) : dice;
}
