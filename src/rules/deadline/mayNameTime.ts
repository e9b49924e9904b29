// May a text name a time? Asked before it is read: most name none, and reading them would cost more than all other rules together.

const timeWord =
  /[\d０-９〇零○一二三四五六七八九十两半ⅠⅡⅢⅣIV](?:\([a-z]*\))?\s*个?[”"’』」]?\s*[年月季旬日号期五底末]|[今明本当次下来每]\s*[年月季]|岁末|[年月季旬]度?\s*[底末内中初前终]|[\d０-９]\s*[-./．－—、]\s*[\d０-９]|(?:19|20)\d\d(?:0[1-9]|1[0-2])|[０-９]{6}/;

/**
 * Whether a printed text has what every text that names a day has.
 * @example mayNameTime('力争２０２２年底前达到300个') //=> true
 */
export function mayNameTime(printed: string): boolean {
  return timeWord.test(printed);
}
