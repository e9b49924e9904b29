// How much of some words stands in a text, taken by pairs of characters?

/**
 * Part of the pairs of neighbouring characters that the text has, 0 to 1; 0 for a single character.
 * @example pairsIn('问卷测评', '满意度测评') //=> 0.3333333333333333
 */
export function pairsIn(words: string, text: string): number {
  const pairs = Array.from({ length: Math.max(0, words.length - 1) }, (_none, at) => words.slice(at, at + 2));
  return pairs.filter((pair) => text.includes(pair)).length / (pairs.length || 1);
}
