// Which plain character is meant by a full-width, small, compatibility or radical form?

/** Forms whose compatibility decomposition is meant: full-width, small, Kangxi radicals (text copied from PDF), compatibility ideographs, ㋀, ㏠. */
const COMPATIBILITY = /[！-～﹐-﹫⼀-⿕豈-﫿㋀-㋋㏠-㏾]/;

/**
 * The plain form of one character; usually one character, more for ㋅ (6月) and its like.
 * @example foldWidth('％') //=> '%'
 */
export function foldWidth(character: string): string {
  return COMPATIBILITY.test(character) ? character.normalize('NFKC') : character;
}
