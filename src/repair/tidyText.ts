// Which characters of an entry can be put in order without touching its meaning? Blanks at its ends, full-width figures.

const ends = /^\s+|\s+$/g;

/** Full-width digits; the full-width point and percent sign only beside a figure, elsewhere they are punctuation. */
const fullWidth = /[０-９]|(?<=[0-9０-９])[．％]/g;

/**
 * The entry in order; a second time changes nothing. A text of several indented paragraphs keeps its first indent.
 * @example tidyText('　已补助２６．３％ ') //=> '已补助26.3%'
 */
export function tidyText(text: string): string {
  return halfFigures(trimEnds(text));
}

/** Without the blanks and line feeds before and after. */
export function trimEnds(text: string): string {
  return /\n[ \t\u3000]+\S/.test(text.trim()) ? text.trimEnd() : text.replace(ends, '');
}

/** With half-width figures. */
export function halfFigures(text: string): string {
  return text.replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
