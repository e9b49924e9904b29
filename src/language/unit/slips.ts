// Which of many names stands at a place of a text with one slip in it: one character wrong, missing, doubled, or two swapped?

/** A misspelt stretch and the names it is one slip away from. */
export interface Slip {
  readonly word: string;
  readonly end: number;
  readonly names: readonly string[];
}

/** Finds misspelt names. */
export interface SlipIndex {
  /** Every misspelt name that begins at `start`. */
  readonly at: (text: string, start: number) => readonly Slip[];
}

const SHORTEST = 3;
const LEVEL = /^[省市县区州盟旗]/;
const WORD = /^[\u3400-\u9fff\w]+$/;

/** Index of names by their first two characters and by the two behind: one slip leaves one of the pairs as it was. */
export function slipIndex(names: Iterable<string>): SlipIndex {
  const byHead = new Map<string, string[]>();
  const byNeck = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, name: string): void => {
    const same = map.get(key);
    if (same) same.push(name);
    else map.set(key, [name]);
  };
  for (const name of names) {
    if (name.length < SHORTEST) continue;
    put(byHead, name.slice(0, 2), name);
    put(byNeck, name.slice(2, 4), name);
  }
  const at = (text: string, start: number): readonly Slip[] => {
    const likely = new Set(byHead.get(text.slice(start, start + 2)));
    for (const neck of [start + 1, start + 2, start + 3])
      for (const length of [1, 2])
        for (const name of byNeck.get(text.slice(neck, neck + length)) ?? []) likely.add(name);
    return slipsOf(likely, text, start);
  };
  return { at };
}

function slipsOf(likely: Iterable<string>, text: string, start: number): readonly Slip[] {
  const found = new Map<number, string[]>();
  for (const name of likely) {
    for (let end = start + name.length - 1; end <= Math.min(text.length, start + name.length + 1); end++) {
      if (end - start < SHORTEST || !isOneSlip(text.slice(start, end), name)) continue;
      const same = found.get(end);
      if (same) same.push(name);
      else found.set(end, [name]);
    }
  }
  return [...found]
    .map(([end, names]) => ({ word: text.slice(start, end), end, names }))
    .filter(({ word }) => WORD.test(word));
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
