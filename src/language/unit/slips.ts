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

const NONE: readonly Slip[] = [];
/** Marks the pair that a name begins with. */
const HEAD = 1 << 30;
/** The first of a pair, nothing behind it. */
const LONE = ~0x7fff;

/** Two characters as one number; different ones may share it. */
function pair(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/** Index of names by their first two characters and by the two behind: one slip leaves one of the pairs as it was. */
export function slipIndex(words: Iterable<string>): SlipIndex {
  const names = [...words].filter(({ length }) => length >= SHORTEST);
  const byPair = new Map<number, number[]>();
  names.forEach((name, place) => {
    for (const key of [HEAD | pair(name, 0), pair(name, 2)]) {
      const same = byPair.get(key);
      if (same) same.push(place);
      else byPair.set(key, [place]);
    }
  });
  const asked = new Int32Array(names.length);
  let question = 0;
  const at = (text: string, start: number): readonly Slip[] => {
    question++;
    const found = new Map<number, string[]>();
    const look = (key: number): void => {
      for (const place of byPair.get(key) ?? []) {
        if (asked[place] === question) continue;
        asked[place] = question;
        addSlips(text, start, names[place] ?? '', found);
      }
    };
    look(HEAD | pair(text, start));
    for (let neck = start + 1; neck <= start + 3; neck++) {
      look(pair(text, neck) & LONE);
      look(pair(text, neck));
    }
    return found.size === 0
      ? NONE
      : [...found]
          .map(([end, meant]) => ({ word: text.slice(start, end), end, names: meant }))
          .filter(({ word }) => WORD.test(word));
  };
  return { at };
}

/**
 * The ends of words from `start` on that are the name with one wrong, missing, added or swapped character; never with another level
 * in front (市财政局 is no misspelt 区财政局).
 */
function addSlips(text: string, start: number, name: string, found: Map<number, string[]>): void {
  const { length } = name;
  let same = 0;
  while (same < length && text.charCodeAt(start + same) === name.charCodeAt(same)) same++;
  if (same === 0 && (LEVEL.test(text.charAt(start)) || LEVEL.test(name))) return;
  const goesOn = (skipped: number, left: number): boolean =>
    text.startsWith(name.slice(left), start + skipped);
  const add = (end: number): void => {
    if (end > text.length || end - start < SHORTEST) return;
    const others = found.get(end);
    if (others) others.push(name);
    else found.set(end, [name]);
  };
  const most = Math.min(same, length - 1);
  if (goesOn(most, most + 1)) add(start + length - 1);
  const isSwapped =
    text[start + same] === name[same + 1] &&
    text[start + same + 1] === name[same] &&
    goesOn(same + 2, same + 2);
  if (same < length && (goesOn(same + 1, same + 1) || isSwapped)) add(start + length);
  if (goesOn(same + 1, same)) add(start + length + 1);
}
