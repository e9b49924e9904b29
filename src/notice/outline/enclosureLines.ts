// Which lines name what is enclosed — 附件：1.…, the numbers below it, 附件2 over a paper of its own, and that paper's title?

import { isTitle } from '../head';
import type { Line } from './Line';

/** A new heading after these begins a paper of its own. */
const ENCLOSURE = /^[\s　]*附[\s　]*[件表][\s　]*[\d一二三四五六七八九十]*[\s　]*(?:[:：]|$)/;
const LIST = /^[\s　]*附[\s　]*[件表][\s　]*[:：][\s　]*1[\s　]*[.．、]/;

/** Such lines; of a list only while its numbers count on. */
export function enclosureLines(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let next: number | null = null;
  let isHead = false;
  for (const line of lines) {
    const { text, marker, clauses } = line;
    if (text.trim() === '') continue;
    if (ENCLOSURE.test(text)) {
      found.add(line);
      next = LIST.test(text) ? 2 : null;
      isHead = !/[:：]/.test(text);
      continue;
    }
    if (next !== null && marker?.value === next && clauses.length === 0) {
      found.add(line);
      next += 1;
      continue;
    }
    if (
      isHead &&
      !marker &&
      clauses.length === 0 &&
      (isTitle(text) || /[（(](?:略|另发|另附)[）)]$/.test(text.trim()))
    )
      found.add(line);
    next = null;
    isHead = false;
  }
  return found;
}
