// Which lines are notes to the text — footnotes, and what follows 注： behind it? They explain, and divide nothing.

import type { Line } from './Line';

/** 注：…, 备注：…, 说明：… */
const NOTES = /^[\s　]*[（(【]?[\s　]*(?:备?注|说明|注释)[\s　]*[】]?[\s　]*[:：]/;
/** A sign that a footnote begins with. */
const SIGN = /^[\s　]*([①-⑳]|[[［〔【]\d{1,2}[\]］〕】]|注\d{1,2}|[*＊※△]{1,3})[\s　]*(?=\S)/;
/** Headings end the notes. */
const HEADINGS: ReadonlySet<string> = new Set(['chapter', 'section', 'part']);

/** Notes among the lines: below 注： up to the next heading or clause, and lines whose sign stands behind a word above them. */
export function noteLines(lines: readonly Line[]): ReadonlySet<Line> {
  const notes = new Set<Line>();
  let above = '';
  let isOpen = false;
  for (const line of lines) {
    const { text, marker, clauses } = line;
    if (clauses.length > 0 || (marker && HEADINGS.has(marker.kind)) || /^[\s　]*附[\s　]*件/.test(text))
      isOpen = false;
    else if (NOTES.test(text)) isOpen = true;
    const sign = SIGN.exec(text)?.[1];
    const isFootnote = sign !== undefined && clauses.length === 0 && isReferredTo(sign, above);
    if ((isOpen || isFootnote) && text.trim() !== '') notes.add(line);
    above += `${text}\n`;
  }
  return notes;
}

/** Behind a word, with the word's sentence going on or ending: …方案①。 */
function isReferredTo(sign: string, above: string): boolean {
  for (let at = above.indexOf(sign); at >= 0; at = above.indexOf(sign, at + 1)) {
    const before = above[at - 1] ?? '';
    const behind = above[at + sign.length] ?? '';
    if (/[\p{L}\p{N}”》）)]/u.test(before) && /[。，、；：,;）)”》（(\s]/.test(behind)) return true;
  }
  return false;
}
