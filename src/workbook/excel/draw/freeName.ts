// What is a new sheet called when its name is taken?

const LONGEST = 31;

/**
 * The name itself, or with （2）, （3） … behind it; `taken` holds names in lower case.
 * @example freeName('总览', new Set(['总览'])) //=> '总览（2）'
 */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const suffix = `（${number}）`;
    const candidate = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
