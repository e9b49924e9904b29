// How does a printed cell read on one line? Its line breaks and layout blanks are the cell's width, not the text's.

/**
 * Line breaks and blanks between Chinese characters vanish; between Latin words one blank stays.
 * @example flatText('2022年\n6月底') //=> '2022年6月底'
 */
export function flatText(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\x21-\x7e]) | (?![\x21-\x7e])/gu, '');
}
