// Where do pinyin glosses stand in a text (體(ti) 製, 協會(hui) )? Scraped pages print them behind a Chinese character.

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const FINAL = '(?:[aāáǎàoōóǒòeēéěèiīíǐìuūúǔùüǖǘǚǜv]{1,3}(?:ng|n|r)?)';
const GLOSS = new RegExp(`(?<=[㐀-鿿])[(（]${INITIAL}?${FINAL}[)）][^\\S\\r\\n]?`, 'g');

/**
 * Spans of the glosses, each with the one blank behind it.
 * @example glossSpans('協會(hui) 負責') //=> [[2, 8]]
 */
export function glossSpans(text: string): [number, number][] {
  if (!/[(（]/.test(text)) return [];
  return [...text.matchAll(GLOSS)].map((match) => [match.index, match.index + match[0].length]);
}
