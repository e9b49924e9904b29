// Which of many names is a word one slip away from: one character wrong, missing, doubled, or two swapped?

/** Finds names one slip away from a word. */
export interface SlipIndex {
  /** Length of the longest word that can be a slip of a name; 0 without names. */
  readonly longest: number;
  readonly near: (word: string) => string[];
}

const SHORTEST = 3;
const LEVEL = /^[省市县区州盟旗]/;

/** Index of every name with one character left out, so that a word is looked up, not compared with each. */
export function slipIndex(names: Iterable<string>): SlipIndex {
  const byShape = new Map<string, string[]>();
  let longest = 0;
  for (const name of names) {
    if (name.length < SHORTEST) continue;
    longest = Math.max(longest, name.length + 1);
    for (const shape of shapes(name)) {
      const same = byShape.get(shape);
      if (same) same.push(name);
      else byShape.set(shape, [name]);
    }
  }
  const near = (word: string): string[] => {
    const found = new Set<string>();
    for (const shape of shapes(word)) for (const name of byShape.get(shape) ?? []) found.add(name);
    return [...found].filter((name) => isOneSlip(word, name));
  };
  return { longest, near };
}

/** The word and every word with one of its characters left out. */
function shapes(word: string): string[] {
  const all = [word];
  for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1));
  return all;
}

/**
 * One wrong, missing, added or swapped character; never another level in front (市财政局 is no misspelt 区财政局).
 * @example isOneSlip('区材政局', '区财政局') //=> true
 */
function isOneSlip(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let left = 0;
  while (left < word.length && word[left] === name[left]) left++;
  let right = 0;
  const most = Math.min(word.length, name.length) - left;
  while (right < most && word[word.length - 1 - right] === name[name.length - 1 - right]) right++;
  const inWord = word.length - left - right;
  const inName = name.length - left - right;
  if (left === 0 && (LEVEL.test(word) || LEVEL.test(name))) return false;
  if (inWord <= 1 && inName <= 1) return true;
  return inWord === 2 && inName === 2 && word[left] === name[left + 1] && word[left + 1] === name[left];
}
