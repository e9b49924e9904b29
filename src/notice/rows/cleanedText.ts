// What does a text say without scraper noise: no glosses, no spam, Simplified characters, no blanks between characters?

import { normalForm } from '../../language/text';
import { findPageNoise } from '../../language/text/pageNoise';

const LOOSE_BLANK = /(?<=[\u3000-\u9fff\uff00-\uffef])[^\S\n]+|[^\S\n]+(?=[\u3000-\u9fff\uff00-\uffef])/g;

/**
 * The text, cleaned; punctuation and line breaks stay. Traditional text is converted once the simplifier is loaded.
 * @example cleanedText('縣(xian) 人社局') //=> '县人社局'
 */
export function cleanedText(printed: string): string {
  const noise = findPageNoise(printed).filter(({ kind }) => kind !== 'gloss');
  const rest = noise.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), printed);
  const plain = normalForm(rest, { blanks: 'keep', width: 'keep' }).text.replace(LOOSE_BLANK, '');
  return plain.replace(/\n{2,}/g, '\n').trim();
}
