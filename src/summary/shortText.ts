// How is a task named where its full text has no room? By its first clause.

import { flatText } from './flatText';

const SHORTEST = 8;
const LONGEST = 34;

/**
 * The text up to the first ，。；： behind the eighth character; a clause over 34 characters is cut there and ends in ….
 * @example shortText('由一位政府负责同志统一分管医疗、医保、医药工作，并…') //=> '由一位政府负责同志统一分管医疗、医保、医药工作'
 */
export function shortText(text: string): string {
  const characters = [...flatText(text)];
  const end = characters.findIndex((character, place) => place >= SHORTEST && '，。；,;'.includes(character));
  const clause = end < 0 ? characters : characters.slice(0, end);
  if (clause.length <= LONGEST) return clause.join('');
  return `${characters.slice(0, LONGEST - 1).join('')}…`;
}
