// What do Excel's TRIM and its lookups make of a cell? The TypeScript numbers must agree with the formulas to the letter.

/** What a source cell holds; `''` for a blank one. */
export type SourceValue = string | number | boolean;

/** The value as Excel turns it into text: numbers in general format, TRUE and FALSE in capitals. */
export function asText(value: SourceValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** TRIM: no blanks (U+0020 only) at the ends, single ones inside. */
export function trimmed(value: SourceValue): string {
  return asText(value).replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/**
 * Place of `wanted` in a list as MATCH(…,0) and VLOOKUP(…,FALSE) find it: letter case does not matter, `*` and `?` in `wanted`
 * are wildcards unless a `~` stands before them, and more than 255 characters are never found. -1 when it is not there.
 */
export function lookUp(wanted: string, list: readonly string[]): number {
  if (wanted.length > 255) return -1;
  if (!/[*?~]/.test(wanted)) return placesOf(list).get(wanted.toLowerCase()) ?? -1;
  const pattern = wanted.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '[^]*';
    if (found === '?') return '[^]';
    return found.startsWith('~') ? `\\${found.slice(1)}` : `\\${found}`;
  });
  const test = new RegExp(`^${pattern}$`, 'i');
  return list.findIndex((entry) => test.test(entry));
}

const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** First place of each entry, whatever its letter case; worked out once for a list. */
function placesOf(list: readonly string[]): ReadonlyMap<string, number> {
  let known = places.get(list);
  if (known === undefined) {
    known = new Map(list.map((entry, place) => [entry.toLowerCase(), place] as const).reverse());
    places.set(list, known);
  }
  return known;
}
