// How are word lists written into patterns? `oneOf` makes an alternation of a short string, longest word first.

/**
 * A group that matches any of the words, separated by blanks.
 * @example oneOf('以上 及以上') //=> '(?:及以上|以上)'
 */
export function oneOf(words: string): string {
  return `(?:${words
    .split(' ')
    .sort((one, two) => two.length - one.length)
    .join('|')})`;
}
