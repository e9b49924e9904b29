// How are patterns written? As regular expressions in which parentheses only group and ‹ › capture: most of ours group far more often.

/** The regular expression of a pattern. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(
    source
      .replace(/(?<!\\)\((?!\?)/g, '(?:')
      .replace(/‹/g, '(')
      .replace(/›/g, ')'),
    flags,
  );
}
